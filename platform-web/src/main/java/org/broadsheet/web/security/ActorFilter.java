package org.broadsheet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.broadsheet.api.security.CurrentActor;

/** Tells the modules who acts for the length of a request. */
public class ActorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            currentActor.runAs(RequestActor.of(request), () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new Carried(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Carried e) {
            throw e.exception;
        }
    }

    /** Brings a checked exception through a lambda. */
    private static final class Carried extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final ServletException exception;

        Carried(ServletException exception) {
            super(exception);
            this.exception = exception;
        }
    }
}
