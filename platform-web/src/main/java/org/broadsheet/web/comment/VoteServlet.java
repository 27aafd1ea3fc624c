package org.broadsheet.web.comment;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.broadsheet.api.comment.Ballot;
import org.broadsheet.api.comment.CommentVotes;
import org.broadsheet.api.comment.VoteReceipt;
import org.broadsheet.api.comment.VoteRequest;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.web.security.ClientAddress;

/**
 * {@code POST /comments/vote}: {@code comment} and {@code value}. A form ends at the comment; a script that asks for JSON
 * learns the score. A script says what it wants ({@code 1}, {@code -1}, {@code 0}); a button without one turns its vote
 * round ({@code up}, {@code down}), since its page does not know what was voted.
 */
@WebServlet("/comments/vote")
public class VoteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Map<String, Ballot> VALUES = Map.of(
            "1", Ballot.UP,
            "-1", Ballot.DOWN,
            "0", Ballot.NONE,
            "up", Ballot.TOGGLE_UP,
            "down", Ballot.TOGGLE_DOWN);

    @Inject
    private transient CommentVotes votes;

    @Inject
    private transient BrowserCookies cookies;

    @Inject
    private transient ClientAddress clientAddress;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Ballot ballot = VALUES.get(String.valueOf(request.getParameter("value")));
        String id = String.valueOf(request.getParameter("comment"));
        if (ballot == null || !id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            VoteReceipt receipt = votes.cast(new VoteRequest(
                    Long.parseLong(id),
                    ballot,
                    cookies.voter(request),
                    clientAddress.of(request),
                    request.getHeader("User-Agent")));
            cookies.keepVoter(response, receipt.pass());
            answer(receipt, request, response);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Closed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (TooManyRequests e) {
            response.setHeader(
                    "Retry-After", Long.toString(Math.max(1, e.retryAfter().toSeconds())));
            response.sendError(TOO_MANY_REQUESTS);
        }
    }

    private static void answer(VoteReceipt receipt, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (String.valueOf(request.getHeader("Accept")).startsWith("application/json")) {
            response.setContentType("application/json");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("score", receipt.score())
                            .add("own", receipt.own())
                            .build()
                            .toString());
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", receipt.path());
        }
    }
}
