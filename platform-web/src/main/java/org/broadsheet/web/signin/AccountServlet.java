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
import java.util.Set;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.reader.ReaderAccount;
import org.broadsheet.web.staff.LocalPath;

/** {@code /reader/account}: a reader's page about themselves, and what its buttons do. */
@WebServlet({"/reader/account", "/reader/account/*"})
public class AccountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/reader/account";
    private static final Set<String> NOTICES = Set.of("name", "alerts");

    @Inject
    private transient ReaderAccount account;

    @Inject
    private transient ReaderCookies cookies;

    @Inject
    private transient AccountPage page;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        super.service(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<KnownReader> known = cookies.read(request);
        String what = what(request);
        if (known.isEmpty()) {
            response.sendRedirect("/reader/sign-in?page=" + PAGE);
        } else if (what.isEmpty()) {
            String done = String.valueOf(request.getParameter("done"));
            page.done(NOTICES.contains(done) ? done : "");
            show(known.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<KnownReader> known = cookies.read(request);
        String what = what(request);
        if (what.equals("sign-out")) {
            cookies.end(response);
            see(response, LocalPath.or("/", request.getParameter("page")));
        } else if (known.isEmpty()) {
            see(response, "/reader/sign-in?page=" + PAGE);
        } else {
            act(what, known.get(), request, response);
        }
    }

    private void act(String what, KnownReader known, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (what) {
            case "name" -> rename(known, request, response);
            case "alerts" -> {
                account.wantAlerts(known.pass(), "on".equals(request.getParameter("alerts")));
                see(response, PAGE + "?done=alerts");
            }
            case "everywhere" -> {
                account.signOutEverywhere(known.pass());
                cookies.end(response);
                see(response, "/");
            }
            case "export" -> {
                // A post: that it was asked for is recorded.
                response.setContentType("application/json;charset=UTF-8");
                response.setHeader("Content-Disposition", "attachment; filename=\"my-data.json\"");
                response.getWriter().write(account.export(known.pass()));
            }
            case "delete" -> delete(known, request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void rename(KnownReader known, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            account.rename(known.pass(), request.getParameter("name"));
            see(response, PAGE + "?done=name");
        } catch (InvalidInput e) {
            again(e.errors(), known, request, response);
        }
    }

    /** What cannot be undone takes a second word. */
    private void delete(KnownReader known, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!"yes".equals(request.getParameter("sure"))) {
            again(List.of(FieldError.of("sure", "unsure")), known, request, response);
            return;
        }
        account.delete(known.pass(), !"erase".equals(request.getParameter("texts")));
        cookies.end(response);
        see(response, "/");
    }

    private void again(
            List<FieldError> reasons, KnownReader known, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(422);
        page.refuse(reasons);
        show(known, request, response);
    }

    private void show(KnownReader known, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.show(known, number(request.getParameter("page")));
        String typed = request.getParameter("name");
        if (typed != null) {
            page.typed(typed);
        }
        request.getRequestDispatcher("/reader/known-account.xhtml").forward(request, response);
    }

    private static int number(String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }

    private static String what(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    /** 303, so that a reload asks again for the page and not for the act. */
    private static void see(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
