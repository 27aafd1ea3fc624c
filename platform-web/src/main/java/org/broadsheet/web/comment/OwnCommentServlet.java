package org.broadsheet.web.comment;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.CommentEdit;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentVotes;
import org.broadsheet.api.comment.OwnComment;
import org.broadsheet.api.comment.OwnComments;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.Refused;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.web.security.ClientAddress;

/**
 * A browser's own comments: {@code /comments/mine} lists them, {@code /comments/mine/PASS} those of a link in a mail,
 * {@code /comments/mine.json?article=ID} tells a story's script; {@code /comments/edit} and {@code /comments/withdraw}
 * show a form, and act when it is sent. Never kept by any cache.
 */
@WebServlet({"/comments/mine", "/comments/mine/*", "/comments/mine.json", "/comments/edit", "/comments/withdraw"})
public class OwnCommentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String EDIT = "/comments/edit";
    private static final String WITHDRAW = "/comments/withdraw";
    private static final String JSON = "/comments/mine.json";

    @Inject
    private transient OwnComments own;

    @Inject
    private transient CommentVotes votes;

    @Inject
    private transient BrowserCookies cookies;

    @Inject
    private transient ClientAddress clientAddress;

    @Inject
    private transient OwnCommentsPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        switch (request.getServletPath()) {
            case JSON -> json(request, response);
            case EDIT -> form("/reader/mine-edit.xhtml", request, response);
            case WITHDRAW -> form("/reader/mine-withdraw.xhtml", request, response);
            default -> list(request, response);
        }
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String linked =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        List<OwnComment> comments = own.mine(linked.isEmpty() ? cookies.own(request) : linked);
        if (comments.isEmpty() && !linked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.show(comments, linked);
        request.getRequestDispatcher("/reader/mine.xhtml").forward(request, response);
    }

    private void form(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<OwnComment> comment = comment(request);
        if (comment.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.show(List.of(comment.get()), linked(request));
        request.getRequestDispatcher(view).forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<OwnComment> comment = comment(request);
        if (comment.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        page.show(List.of(comment.get()), linked(request));
        switch (request.getServletPath()) {
            case EDIT -> edit(comment.get(), request, response);
            case WITHDRAW -> {
                own.withdraw(pass(request), comment.get().id());
                see(response, page.getList());
            }
            default -> response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private void edit(OwnComment comment, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            CommentReceipt receipt = own.edit(
                    pass(request),
                    new CommentEdit(
                            comment.id(),
                            number(request, "version").orElse(-1L),
                            request.getParameter("comment-text"),
                            clientAddress.of(request),
                            request.getHeader("User-Agent"),
                            request.getParameter("subject"),
                            number(request, "form_age").orElse(null)));
            see(response, receipt.state() == CommentState.APPROVED ? receipt.path() : page.getList());
        } catch (InvalidInput e) {
            again(UNPROCESSABLE, renamed(e.errors()), request, response);
        } catch (Refused e) {
            again(403, List.of(FieldError.of("", e.code())), request, response);
        } catch (Closed e) {
            again(403, List.of(FieldError.of("", "edit-over")), request, response);
        } catch (EditConflict e) {
            again(409, List.of(FieldError.of("", "edit-conflict")), request, response);
        } catch (Duplicate e) {
            again(409, List.of(FieldError.of("comment-text", "duplicate")), request, response);
        } catch (TooManyRequests e) {
            response.setHeader(
                    "Retry-After", Long.toString(Math.max(1, e.retryAfter().toSeconds())));
            again(
                    TOO_MANY_REQUESTS,
                    List.of(FieldError.of("", "too-quickly", e.retryAfter().toSeconds())),
                    request,
                    response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The field has another name here: {@code comment} is which one. What was the writer's then is so no more. */
    private static List<FieldError> renamed(List<FieldError> errors) {
        return errors.stream()
                .map(error -> error.field().equals("comment")
                        ? new FieldError("comment-text", error.code(), error.args())
                        : new FieldError("", error.code(), error.args()))
                .toList();
    }

    private void again(int status, List<FieldError> reasons, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        String text = request.getParameter("comment-text");
        page.refuse(text == null ? "" : text, reasons);
        request.getRequestDispatcher("/reader/mine-edit.xhtml").forward(request, response);
    }

    /** What the story's script puts in place: the browser's own comments there, and its votes. */
    private void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long article = number(request, "article").orElse(0L);
        JsonArrayBuilder comments = Json.createArrayBuilder();
        for (OwnComment comment : own.mine(cookies.own(request))) {
            if (comment.articleId() == article && comment.withdrawnAt() == null) {
                comments.add(Json.createObjectBuilder()
                        .add("id", comment.id())
                        .add("state", comment.state().name())
                        .add("body", comment.body())
                        .add("editable", comment.editableUntil() != null));
            }
        }
        JsonObjectBuilder own = Json.createObjectBuilder();
        votes.own(cookies.voter(request), article).forEach((id, vote) -> own.add(Long.toString(id), vote));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("comments", comments)
                        .add("votes", own)
                        .build()
                        .toString());
    }

    private Optional<OwnComment> comment(HttpServletRequest request) {
        return number(request, "comment").flatMap(id -> own.find(pass(request), id));
    }

    private String pass(HttpServletRequest request) {
        return linked(request).isEmpty() ? cookies.own(request) : linked(request);
    }

    private static String linked(HttpServletRequest request) {
        String pass = request.getParameter("pass");
        return pass == null ? "" : pass;
    }

    private static Optional<Long> number(HttpServletRequest request, String name) {
        try {
            return Optional.of(Long.valueOf(String.valueOf(request.getParameter(name))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void see(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
