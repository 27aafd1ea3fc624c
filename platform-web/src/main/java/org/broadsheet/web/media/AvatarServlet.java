package org.broadsheet.web.media;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /avatars/HASH.svg}: drawn from the hash alone, so that it may be kept for ever and asks nobody for anything. */
@WebServlet("/avatars/*")
public class AvatarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f]{32})\\.svg");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        // The picture's own colours, and nothing else, should anybody open it as a page.
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Avatar.svg(path.group(1)));
    }
}
