package org.broadsheet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;

/** Lets staff into the admin, each to the pages that their permissions open; everybody else to the login page. */
public class AdminGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AdminPages pages;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Actor actor = RequestActor.of(request);
        String path = RequestPath.of(request);
        if (!actor.may(Permission.ENTER_ADMIN)) {
            toLogin(request, response, path);
            return;
        }
        if (path.equals("/admin") || path.equals("/admin/")) {
            response.sendRedirect(
                    actor.may(Permission.WRITE_STORIES) ? "/admin/articles/list" : "/admin/comments/desk");
            return;
        }
        Optional<Permission> permission = pages.permission(path);
        if (permission.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (actor.may(permission.get())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A page that asks by Ajax stays where it is, with what was typed into it, and says so: see trouble.js. */
    private static void toLogin(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String login = "/staff/login?from=" + URLEncoder.encode(path + query, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(login);
        }
    }
}
