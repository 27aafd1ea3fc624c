package org.broadsheet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.api.account.Authentication;
import org.broadsheet.api.account.Authentication.SignedIn;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.security.Actor;

/**
 * Two ways to be known, and no third: a session that the login page began, everywhere but under {@code /api}; HTTP
 * Basic with a staff account (RFC 7617), only under {@code /api}, where session cookies count for nothing, so that no
 * other site can make a browser act there.
 */
@ApplicationScoped
class StaffAuthentication implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    @Inject
    private Authentication authentication;

    @Inject
    private ClientAddress clientAddress;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return RequestPath.isApi(request) ? basic(request, response, context) : session(request, context);
    }

    private AuthenticationStatus session(HttpServletRequest request, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session == null || RequestPath.isStatic(request)) {
            return context.doNothing();
        }
        Optional<Actor> actor =
                StaffSession.in(session).flatMap(staff -> authentication.resume(staff.accountId(), staff.stamp()));
        if (actor.isEmpty()) {
            StaffSession.end(session);
            return context.doNothing();
        }
        return known(actor.get(), request, context);
    }

    private AuthenticationStatus basic(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return context.doNothing();
        }
        try {
            Optional<SignedIn> signedIn = credentials(header)
                    .flatMap(pair -> authentication.authenticate(pair[0], pair[1], clientAddress.of(request)));
            if (signedIn.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Broadsheet\", charset=\"UTF-8\"");
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                return AuthenticationStatus.SEND_FAILURE;
            }
            return known(signedIn.get().actor(), request, context);
        } catch (TooManyRequests e) {
            response.setHeader("Retry-After", Long.toString(e.retryAfter().toSeconds()));
            response.setStatus(429);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }

    private static Optional<String[]> credentials(String header) {
        try {
            String decoded = new String(
                    Base64.getDecoder().decode(header.substring(BASIC.length()).trim()), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new String[] {decoded.substring(0, colon), decoded.substring(colon + 1)});
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The container's groups are our permissions, so that nothing can ask for a role's name. */
    private static AuthenticationStatus known(Actor actor, HttpServletRequest request, HttpMessageContext context) {
        RequestActor.set(request, actor);
        return context.notifyContainerAboutLogin(
                actor.login(), actor.permissions().stream().map(Enum::name).collect(Collectors.toSet()));
    }
}
