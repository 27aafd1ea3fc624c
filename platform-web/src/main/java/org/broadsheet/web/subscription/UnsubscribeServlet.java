package org.broadsheet.web.subscription;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.broadsheet.api.subscription.Subscribing;
import org.broadsheet.web.reader.ReaderRequest;

/**
 * {@code /unsubscribe/TOKEN}: looking shows a button, posting ends the subscription. Mail programs post
 * {@code List-Unsubscribe=One-Click} (RFC 8058), which must neither need cookies nor be redirected.
 */
@WebServlet("/unsubscribe/*")
public class UnsubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Instance<Subscribing> subscribing;

    @Inject
    private transient ReaderRequest reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token = token(request);
        if (subscribing.isUnsatisfied()
                || subscribing.get().lookUpUnsubscribe(token).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reader.show(token);
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher("/reader/unsubscribe.xhtml").forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token = token(request);
        if (subscribing.isUnsatisfied() || subscribing.get().unsubscribe(token).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if ("One-Click".equals(request.getParameter("List-Unsubscribe"))) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println("Unsubscribed.");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/unsubscribe/" + token);
        }
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }
}
