package org.broadsheet.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets browsers keep the site's own files: for ever when the address names the version that is here, else for an hour.
 * During a rolling upgrade an address of the new version may meet the old node.
 */
public class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Assets assets;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                "Cache-Control",
                assets.getVersion().equals(request.getParameter("v"))
                        ? "public, max-age=31536000, immutable"
                        : "public, max-age=3600");
        chain.doFilter(request, response);
    }
}
