package org.broadsheet.web.appeal;

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
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.moderation.Appeals;
import org.broadsheet.api.moderation.WriterRuling;
import org.broadsheet.web.security.ClientAddress;

/**
 * {@code /comments/appeal/TOKEN}: looking shows the comment and what was decided on it, posting asks again. Whoever has
 * the link is taken for the writer.
 */
@WebServlet("/comments/appeal/*")
public class AppealServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/comments/appeal/";

    @Inject
    private transient Instance<Appeals> appeals;

    @Inject
    private transient CommentCatalog comments;

    @Inject
    private transient ClientAddress clientAddress;

    @Inject
    private transient AppealForm form;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page(HttpServletResponse.SC_OK, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (appeals.isUnsatisfied()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String words = request.getParameter("text") == null ? "" : request.getParameter("text");
        try {
            appeals.get().ask(token(request), words, clientAddress.of(request));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PATH + token(request));
        } catch (InvalidInput e) {
            again(422, words, e.errors(), request, response);
        } catch (Duplicate e) {
            again(409, words, List.of(FieldError.of("", "asked")), request, response);
        } catch (Closed e) {
            again(403, words, List.of(FieldError.of("", "nothing-to-ask")), request, response);
        } catch (TooManyRequests e) {
            long seconds = Math.max(1, e.retryAfter().toSeconds());
            response.setHeader("Retry-After", Long.toString(seconds));
            again(429, words, List.of(FieldError.of("", "too-quickly", seconds)), request, response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void again(
            int status,
            String words,
            List<FieldError> reasons,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        form.refuse(words, reasons);
        page(status, request, response);
    }

    private void page(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token = token(request);
        Optional<WriterRuling> ruling =
                appeals.isUnsatisfied() ? Optional.empty() : appeals.get().lookUp(token);
        Optional<CommentDetails> comment = ruling.flatMap(found -> comments.find(found.commentId()));
        if (comment.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        form.show(comment.get(), ruling.get(), PATH + token);
        request.getRequestDispatcher("/reader/appeal.xhtml").forward(request, response);
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
