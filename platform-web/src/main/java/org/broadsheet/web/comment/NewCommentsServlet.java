package org.broadsheet.web.comment;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.comment.CommentPulse;
import org.broadsheet.api.comment.CommentThreads;

/**
 * {@code GET /comments/new?article=ID}: how a story's comments stand, for pages that are open. The same for everybody
 * and kept for some seconds, so that a thousand open pages ask a proxy and not the database.
 */
@WebServlet("/comments/new")
public class NewCommentsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CommentThreads comments;

    @Inject
    private transient ArticleCatalog articles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long article;
        try {
            article = Long.parseLong(String.valueOf(request.getParameter("article")));
        } catch (NumberFormatException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (articles.discussed(article).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CommentPulse pulse = comments.pulse(article);
        response.setHeader("Cache-Control", "public, max-age=5");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("total", pulse.total())
                        .add("latest", pulse.latest())
                        .build()
                        .toString());
    }
}
