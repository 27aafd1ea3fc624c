package org.broadsheet.api.signing;

import java.util.Optional;

/**
 * Makes tokens for links in mail and redirects, and checks them when they come back. The key's id travels in the
 * token, so that a link sent last year verifies after restarts and on every node until its key is retired.
 */
public interface LinkSigner {

    /**
     * @param purpose what the link is for, such as {@code unsubscribe}; a token verifies only for its own purpose
     * @param payload what it says, readable by whoever has the link; never a secret
     * @return the token, safe in a path or a query (base64url and dots)
     */
    String sign(String purpose, String payload);

    /** The payload of a token that was signed here for this purpose, or empty when anything about it is wrong. */
    Optional<String> verify(String purpose, String token);
}
