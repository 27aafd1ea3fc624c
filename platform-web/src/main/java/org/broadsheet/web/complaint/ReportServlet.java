package org.broadsheet.web.complaint;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.moderation.Complaints;
import org.broadsheet.web.security.ClientAddress;

/**
 * {@code /comments/report?comment=ID}: looking shows the form, posting reports and ends in a page that says thanks,
 * whether it was the first time or not. Only what everybody can see can be reported.
 */
@WebServlet("/comments/report")
public class ReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String THANKS = "/comments/report?thanks";

    @Inject
    private transient ArticleCatalog articles;

    @Inject
    private transient Instance<Complaints> complaints;

    @Inject
    private transient CommentCatalog comments;

    @Inject
    private transient ClientAddress clientAddress;

    @Inject
    private transient ReportForm form;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        if (complaints.isUnsatisfied()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getParameter("thanks") != null) {
            form.thank();
            page(request, response);
            return;
        }
        Optional<CommentDetails> comment = comment(request);
        if (comment.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        form.show(comment.get());
        page(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<CommentDetails> comment = comment(request);
        if (comment.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        form.show(comment.get());
        form.read(request);
        try {
            complaints
                    .get()
                    .file(form.draft(comment.get().id(), clientAddress.of(request), request.getHeader("User-Agent")));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", THANKS);
        } catch (InvalidInput e) {
            again(422, e.errors(), request, response);
        } catch (TooManyRequests e) {
            long seconds = Math.max(1, e.retryAfter().toSeconds());
            response.setHeader("Retry-After", Long.toString(seconds));
            again(429, List.of(FieldError.of("", "too-quickly", seconds)), request, response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void again(int status, List<FieldError> reasons, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        form.refuse(reasons);
        page(request, response);
    }

    private Optional<CommentDetails> comment(HttpServletRequest request) {
        try {
            return comments.find(Long.parseLong(String.valueOf(request.getParameter("comment"))))
                    .filter(found -> found.state() == CommentState.APPROVED
                            && !found.life().withdrawn()
                            && articles.discussed(found.articleId()).isPresent());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void page(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher("/reader/report.xhtml").forward(request, response);
    }
}
