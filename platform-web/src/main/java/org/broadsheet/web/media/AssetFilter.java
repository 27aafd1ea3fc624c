package org.broadsheet.web.media;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets browsers keep the site's own files: for ever when the address names a version, else for an hour. */
public class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                "Cache-Control",
                request.getParameter("v") == null ? "public, max-age=3600" : "public, max-age=31536000, immutable");
        chain.doFilter(request, response);
    }
}
