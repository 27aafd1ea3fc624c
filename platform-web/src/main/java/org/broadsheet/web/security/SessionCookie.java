package org.broadsheet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the session's cookie from scripts and, on https, from plain connections. Payara 6.2025.10 drops the
 * {@code SameSite} that is asked for here; until it does not, {@link ForgeryFilter} stands alone against other sites.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "broadsheet.base.url")
    private String baseUrl;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(baseUrl.startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
    }
}
