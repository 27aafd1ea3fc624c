package org.broadsheet.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.reader.ReaderPass;
import org.broadsheet.api.reader.ReaderSignIn;
import org.broadsheet.api.reader.SignInOffer;
import org.broadsheet.web.security.ClientAddress;
import org.broadsheet.web.staff.LocalPath;

/**
 * {@code /reader/sign-in} asks for a mail address, {@code /reader/sign-in/sent} says that a link is on its way, and
 * {@code /reader/sign-in/TOKEN} shows a button: programs that look into mail follow links, and would use them up.
 */
@WebServlet({"/reader/sign-in", "/reader/sign-in/*"})
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ASK = "/reader/known-sign-in.xhtml";
    private static final String BUTTON = "/reader/known-button.xhtml";

    @Inject
    private transient ReaderSignIn signIn;

    @Inject
    private transient ReaderCookies cookies;

    @Inject
    private transient ClientAddress clientAddress;

    @Inject
    private transient SignInForm form;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (signIn.available()) {
            response.setHeader("Cache-Control", "no-store");
            // The token in the address is no business of wherever a link on the page leads.
            response.setHeader("Referrer-Policy", "no-referrer");
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String token = token(request);
        if (token.isEmpty()) {
            form.read(request);
            show(ASK, request, response);
        } else if (token.equals("sent")) {
            show("/reader/known-sent.xhtml", request, response);
        } else {
            Optional<SignInOffer> offer = signIn.lookUp(token);
            if (offer.isPresent()) {
                form.show(token, offer.get());
                show(BUTTON, request, response);
            } else {
                stale(request, response);
            }
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        form.read(request);
        String token = token(request);
        if (token.isEmpty()) {
            ask(request, response);
        } else {
            press(token, request, response);
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            signIn.request(form.request(clientAddress.of(request)));
            see(response, "/reader/sign-in/sent");
        } catch (InvalidInput e) {
            again(422, e.errors(), ASK, request, response);
        } catch (TooManyRequests e) {
            long seconds = Math.max(1, e.retryAfter().toSeconds());
            response.setHeader("Retry-After", Long.toString(seconds));
            again(429, List.of(FieldError.of("", "too-quickly", seconds)), ASK, request, response);
        }
    }

    private void press(String token, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<SignInOffer> offer = signIn.lookUp(token);
        if (offer.isEmpty()) {
            stale(request, response);
            return;
        }
        try {
            ReaderPass pass = signIn.signIn(token, form.getName());
            cookies.begin(response, pass);
            see(response, LocalPath.or("/reader/account", offer.get().page()));
        } catch (InvalidInput e) {
            form.show(token, offer.get());
            again(422, e.errors(), BUTTON, request, response);
        } catch (NotFound e) {
            stale(request, response);
        }
    }

    private void stale(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_GONE);
        form.stale();
        show(ASK, request, response);
    }

    private void again(
            int status, List<FieldError> reasons, String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        form.refuse(reasons);
        show(view, request, response);
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static void show(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(view).forward(request, response);
    }

    /** 303, so that a reload asks again for the page and not for the act. */
    private static void see(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
