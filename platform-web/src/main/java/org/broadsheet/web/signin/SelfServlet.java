package org.broadsheet.web.signin;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /reader/me.json}: who a story's page is shown to, which the page itself cannot say. Asked by browsers with the
 * marker cookie alone, and takes that from those whose pass has ended.
 */
@WebServlet("/reader/me.json")
public class SelfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReaderCookies cookies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json;charset=UTF-8");
        Optional<KnownReader> known = cookies.read(request);
        JsonObjectBuilder self = Json.createObjectBuilder();
        if (known.isPresent()) {
            self.add("name", known.get().reader().name());
        } else {
            cookies.end(response);
        }
        response.getWriter().write(self.build().toString());
    }
}
