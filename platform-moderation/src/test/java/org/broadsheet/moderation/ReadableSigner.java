package org.broadsheet.moderation;

import java.util.Optional;
import org.broadsheet.api.signing.LinkSigner;

/** Tokens that a test can read and make up. */
public final class ReadableSigner implements LinkSigner {

    @Override
    public String sign(String purpose, String payload) {
        return purpose + "." + payload;
    }

    @Override
    public Optional<String> verify(String purpose, String token) {
        return token.startsWith(purpose + ".") ? Optional.of(token.substring(purpose.length() + 1)) : Optional.empty();
    }
}
