package org.broadsheet.web.staff;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The short addresses that people type and the console prints. */
@WebServlet({"/login", "/setup"})
public class EntryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = request.getParameter("token");
        response.sendRedirect(
                request.getServletPath().equals("/login")
                        ? "/staff/login"
                        : "/staff/setup?token=" + URLEncoder.encode(String.valueOf(token), StandardCharsets.UTF_8));
    }
}
