package org.broadsheet.web.reader;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.api.address.AddressKind;
import org.broadsheet.api.address.Addresses;
import org.broadsheet.api.address.Destination;
import org.broadsheet.api.article.ArticleCatalog;

/**
 * Finds what stands at a path in the table of addresses and forwards to its page; former addresses answer 301,
 * withdrawn stories 410. What it does not know goes on to whoever else may answer.
 */
public class ReaderRouter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern PAGE = Pattern.compile("(/(?:.*/)?)(page/|comment-page-)([1-9][0-9]{0,5})/");
    private static final Set<String> OTHERS = Set.of(
            "admin",
            "api",
            "assets",
            "avatars",
            "comments",
            "health",
            "jakarta.faces.resource",
            "media",
            "metrics",
            "staff");

    /** Addresses below the folder of the pages' files. */
    private static final Pattern KNOWN_READERS =
            Pattern.compile("/reader/(?:sign-in|account|replies|me\\.json)(?:/.*)?");

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient ArticleCatalog articles;

    @Inject
    private transient ReaderRequest reader;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getPathInfo() == null
                ? request.getServletPath()
                : request.getServletPath() + request.getPathInfo();
        String first = firstSegment(path);
        if (KNOWN_READERS.matcher(path).matches()) {
            chain.doFilter(request, response);
        } else if (first.equals("reader")) {
            // Pages are reached by their addresses, never by their files.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (OTHERS.contains(first) || !isRead(request)) {
            chain.doFilter(request, response);
        } else {
            route(path, request, response, chain);
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private void route(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String list = path;
        int page = 1;
        boolean ofComments = false;
        Matcher matcher = PAGE.matcher(path);
        if (matcher.matches()) {
            list = matcher.group(1);
            ofComments = !matcher.group(2).endsWith("/");
            page = Integer.parseInt(matcher.group(3));
        }
        if (list.equals("/") && !ofComments) {
            reader.show(0, page);
            forward("/reader/front.xhtml", request, response);
            return;
        }
        Optional<Destination> found = addresses.find(list);
        if (found.isEmpty()) {
            chain.doFilter(request, response);
        } else if (found.get().moved()) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            String rest = path.substring(list.length());
            response.setHeader("Location", found.get().movedTo() + rest + query);
        } else if (ofComments) {
            showComments(found.get(), page, request, response);
        } else {
            show(found.get(), page, request, response);
        }
    }

    private void show(Destination found, int page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        reader.show(found.entityId(), page);
        if (found.kind() != AddressKind.ARTICLE) {
            forward(
                    found.kind() == AddressKind.SECTION ? "/reader/section.xhtml" : "/reader/author.xhtml",
                    request,
                    response);
        } else if (page > 1) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (articles.withdrawn(found.entityId())) {
            response.sendError(HttpServletResponse.SC_GONE);
        } else {
            forward("/reader/article.xhtml", request, response);
        }
    }

    private void showComments(Destination found, int page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (found.kind() != AddressKind.ARTICLE) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reader.showComments(page);
        show(found, 1, request, response);
    }

    private static void forward(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(view).forward(request, response);
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.length() < 2 ? "" : path.substring(1, end < 0 ? path.length() : end);
    }
}
