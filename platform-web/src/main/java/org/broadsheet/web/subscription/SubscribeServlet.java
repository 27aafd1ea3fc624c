package org.broadsheet.web.subscription;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.subscription.Subscribing;
import org.broadsheet.web.reader.ReaderRequest;
import org.broadsheet.web.security.ClientAddress;

/**
 * {@code /subscribe/} takes the wish, {@code /subscribe/sent/} says that mail is on its way, and
 * {@code /subscribe/confirm/TOKEN} shows a button: link scanners follow links but press nothing.
 */
@WebServlet({"/subscribe", "/subscribe/*"})
public class SubscribeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String CONFIRM = "/confirm/";

    @Inject
    private transient Instance<Subscribing> subscribing;

    @Inject
    private transient ClientAddress clientAddress;

    @Inject
    private transient SubscribeForm form;

    @Inject
    private transient ReaderRequest reader;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (subscribing.isUnsatisfied()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            super.service(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = String.valueOf(request.getPathInfo());
        if (path.equals("null")) {
            response.sendRedirect("/subscribe/");
        } else if (path.equals("/")) {
            show("/reader/subscribe.xhtml", request, response);
        } else if (path.equals("/sent/")) {
            show("/reader/subscribe-sent.xhtml", request, response);
        } else if (path.startsWith(CONFIRM)
                && subscribing.get().lookUpConfirmation(token(path)).isPresent()) {
            reader.show(token(path));
            response.setHeader("Cache-Control", "no-store");
            show("/reader/subscribe-confirm.xhtml", request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = String.valueOf(request.getPathInfo());
        if (path.equals("/") || path.equals("null")) {
            request(request, response);
        } else if (path.startsWith(CONFIRM)
                && subscribing.get().confirm(token(path)).isPresent()) {
            see(response, "/subscribe" + path);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void request(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        form.read(request);
        try {
            subscribing.get().request(form.request(clientAddress.of(request)));
            see(response, "/subscribe/sent/");
        } catch (InvalidInput e) {
            again(422, e.errors(), request, response);
        } catch (TooManyRequests e) {
            long seconds = Math.max(1, e.retryAfter().toSeconds());
            response.setHeader("Retry-After", Long.toString(seconds));
            again(429, List.of(FieldError.of("", "too-quickly", seconds)), request, response);
        }
    }

    private void again(int status, List<FieldError> reasons, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        form.refuse(reasons);
        show("/reader/subscribe.xhtml", request, response);
    }

    private static String token(String path) {
        return path.substring(CONFIRM.length());
    }

    private static void show(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(view).forward(request, response);
    }

    private static void see(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
