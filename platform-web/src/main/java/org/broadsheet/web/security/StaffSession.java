package org.broadsheet.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.broadsheet.api.account.Authentication.SignedIn;

/**
 * What a signed-in browser's session holds: not the permissions, which are read afresh with each request.
 *
 * @param stamp ends the session when the account changes
 */
public record StaffSession(long accountId, String stamp) implements Serializable {

    private static final String ATTRIBUTE = StaffSession.class.getName();

    /** Begins a session under a new id, so that one planted before the login is worth nothing. */
    public static void begin(HttpServletRequest request, SignedIn signedIn) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession()
                .setAttribute(ATTRIBUTE, new StaffSession(signedIn.actor().accountId(), signedIn.stamp()));
    }

    /** Signs out. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<StaffSession> in(HttpSession session) {
        return Optional.ofNullable((StaffSession) session.getAttribute(ATTRIBUTE));
    }

    static void end(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
