package org.broadsheet.web.admin.comments;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.moderation.CaseLinkView;
import org.broadsheet.api.moderation.CaseLinks;
import org.broadsheet.api.moderation.Verdict;

/**
 * {@code /comments/case/TOKEN}, the link in a moderator's mail: looking shows the case, posting decides it as that
 * moderator. Programs that follow the links in mail press no buttons.
 */
@WebServlet("/comments/case/*")
public class LinkedCaseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/comments/case/";

    @Inject
    private transient Instance<CaseLinks> links;

    @Inject
    private transient LinkedCase page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(HttpServletResponse.SC_OK, request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<Verdict> verdict = Arrays.stream(Verdict.values())
                .filter(one -> one.name().equals(request.getParameter("verdict")))
                .findFirst();
        Optional<Long> version = number(request.getParameter("version"));
        if (links.isUnsatisfied() || verdict.isEmpty() || version.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            links.get().decide(token(request), version.get(), verdict.get());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PATH + token(request));
        } catch (EditConflict e) {
            page.conflict(e.changedBy());
            show(HttpServletResponse.SC_CONFLICT, request, response);
        } catch (NotPermitted e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void show(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<CaseLinkView> found =
                links.isUnsatisfied() ? Optional.empty() : links.get().open(token(request));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        page.show(found.get(), PATH + token(request));
        request.getRequestDispatcher("/reader/case.xhtml").forward(request, response);
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(String.valueOf(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
