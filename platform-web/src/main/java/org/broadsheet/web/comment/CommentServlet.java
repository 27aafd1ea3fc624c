package org.broadsheet.web.comment;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.account.Authentication;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.Refused;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.signing.LinkSigner;
import org.broadsheet.web.reader.ReaderRequest;
import org.broadsheet.web.security.ClientAddress;

/**
 * {@code POST /comments}: ends in a redirect to the comment, or to a note that it awaits moderation, or in the
 * story's page with the form as it was sent and the reason beside the field. The note's address is signed, so that
 * only whoever sent the comment sees it before it is approved.
 */
@WebServlet({"/comments", "/comments/*", "/wp-comments-post.php"})
public class CommentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String HELD = "/held/";
    private static final String PURPOSE = "comment-held";

    @Inject
    private transient CommentPosting posting;

    @Inject
    private transient CommentCatalog comments;

    @Inject
    private transient ArticleCatalog articles;

    @Inject
    private transient LinkSigner signer;

    @Inject
    private transient ClientAddress clientAddress;

    @Inject
    private transient Authentication authentication;

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient CommentForm form;

    @Inject
    private transient ReaderRequest reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Long> articleId = articleId(request);
        if (articleId.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        form.read(request);
        try {
            CommentReceipt receipt = posting.submit(form.draft(
                    articleId.get(), clientAddress.of(request), request.getHeader("User-Agent"), ownAddress()));
            see(
                    response,
                    receipt.state() == CommentState.APPROVED
                            ? receipt.path()
                            : "/comments" + HELD + signer.sign(PURPOSE, Long.toString(receipt.id())));
        } catch (InvalidInput e) {
            again(UNPROCESSABLE, e.errors(), articleId.get(), request, response);
        } catch (Closed e) {
            again(403, List.of(FieldError.of("", "comments-closed")), articleId.get(), request, response);
        } catch (Refused e) {
            again(403, List.of(FieldError.of("", e.code())), articleId.get(), request, response);
        } catch (Duplicate e) {
            again(409, List.of(FieldError.of("comment", "duplicate")), articleId.get(), request, response);
        } catch (TooManyRequests e) {
            long seconds = Math.max(1, e.retryAfter().toSeconds());
            response.setHeader("Retry-After", Long.toString(seconds));
            again(
                    TOO_MANY_REQUESTS,
                    List.of(FieldError.of("", "too-quickly", seconds)),
                    articleId.get(),
                    request,
                    response);
        } catch (NotFound e) {
            again(UNPROCESSABLE, List.of(FieldError.of("", "parent-gone")), articleId.get(), request, response);
        }
    }

    /**
     * Of all who comment only staff can be known yet: by the session that the admin began, which a write takes along
     * where there is one. Public pages stay without.
     */
    private boolean ownAddress() {
        return authentication.owns(actor.get().accountId(), form.getEmail());
    }

    /** Only a published story has a page that the form could come back on. */
    private Optional<Long> articleId(HttpServletRequest request) {
        try {
            long id = Long.parseLong(String.valueOf(request.getParameter("comment_post_ID")));
            return articles.published(id).isPresent() ? Optional.of(id) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void again(
            int status,
            List<FieldError> reasons,
            long articleId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        form.refuse(reasons);
        reader.show(articleId, 1);
        request.getRequestDispatcher("/reader/article.xhtml").forward(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.setHeader("Allow", "POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Optional<CommentDetails> comment = path.startsWith(HELD)
                ? signer.verify(PURPOSE, path.substring(HELD.length())).flatMap(id -> comments.find(Long.parseLong(id)))
                : Optional.empty();
        if (comment.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        reader.show(comment.get().id(), 1);
        request.getRequestDispatcher("/reader/held.xhtml").forward(request, response);
    }

    /** 303, so that a reload asks again for the page and not for the act. */
    private static void see(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
