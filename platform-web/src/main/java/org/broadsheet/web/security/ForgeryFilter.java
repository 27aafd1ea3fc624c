package org.broadsheet.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses writes that another site made a browser send. Public pages are cached for everybody and so carry no token:
 * {@code Sec-Fetch-Site} and, from browsers without it, {@code Origin} tell where a request was made. Programs send
 * neither and carry nobody's cookies, so they pass (RFC 8058's one-click unsubscribe is one of them).
 */
public class ForgeryFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || ownSite(request) || isUnsubscribe(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Webmail may post RFC 8058's request from its own page; the signed token in the path is all it goes by. */
    private static boolean isUnsubscribe(HttpServletRequest request) {
        return request.getServletPath().equals("/unsubscribe")
                || RequestPath.of(request).startsWith("/reader/replies/leave/");
    }

    private static boolean ownSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || authority(origin).equalsIgnoreCase(String.valueOf(request.getHeader("Host")));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
