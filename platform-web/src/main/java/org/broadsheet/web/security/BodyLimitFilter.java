package org.broadsheet.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ResourceBundle;

/**
 * Answers 413 to plain forms that the server would not read: it reads two megabytes, and fails with an exception in
 * the middle of a page beyond that. Our longest field has 65,525 characters, so nobody who types comes near.
 */
public class BodyLimitFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String TEXTS = "org.broadsheet.web.reader.messages";
    private static final long MOST = 2L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (request.getContentLengthLong() > MOST
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")) {
            // No error page: making one would ask for the parameters, and so for the body.
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(ResourceBundle.getBundle(TEXTS).getString("status.too-large"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
