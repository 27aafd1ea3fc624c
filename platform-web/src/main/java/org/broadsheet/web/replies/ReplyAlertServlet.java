package org.broadsheet.web.replies;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.broadsheet.api.reader.ReplyAlert;
import org.broadsheet.api.reader.ReplyAlerts;

/**
 * {@code /reader/replies/confirm/TOKEN} begins mail about answers, {@code /reader/replies/leave/TOKEN} ends it; looking
 * shows buttons. Mail programs post {@code List-Unsubscribe=One-Click} (RFC 8058) to the second, without cookies, and
 * must not be redirected.
 */
@WebServlet("/reader/replies/*")
public class ReplyAlertServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String CONFIRM = "/confirm/";
    private static final String LEAVE = "/leave/";

    @Inject
    private transient ReplyAlerts alerts;

    @Inject
    private transient ReplyAlertPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = String.valueOf(request.getPathInfo());
        if (path.startsWith(CONFIRM)) {
            show(alerts.lookUpConfirmation(token(path, CONFIRM)), "/reader/replies-confirm.xhtml", request, response);
        } else if (path.startsWith(LEAVE)) {
            show(alerts.lookUpLeaving(token(path, LEAVE)), "/reader/replies-leave.xhtml", request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void show(Optional<ReplyAlert> alert, String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (alert.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        page.show(alert.get(), request.getRequestURI());
        request.getRequestDispatcher(view).forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (path.startsWith(CONFIRM)) {
            done(alerts.confirm(token(path, CONFIRM)), request, response);
        } else if (path.startsWith(LEAVE)) {
            boolean thread = "thread".equals(request.getParameter("scope"));
            done(alerts.leave(token(path, LEAVE), !thread), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void done(Optional<ReplyAlert> alert, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (alert.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if ("One-Click".equals(request.getParameter("List-Unsubscribe"))) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("Unsubscribed.");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getRequestURI());
        }
    }

    private static String token(String path, String before) {
        return path.substring(before.length());
    }
}
