package org.broadsheet.core.startup;

import java.util.Optional;
import org.broadsheet.api.signing.LinkSigner;

/** Tokens that a test can read, and that are good for their own purpose only, as real ones are. */
public final class ReadableSigner implements LinkSigner {

    @Override
    public String sign(String purpose, String payload) {
        return purpose + "." + payload;
    }

    @Override
    public Optional<String> verify(String purpose, String token) {
        return token != null && token.startsWith(purpose + ".")
                ? Optional.of(token.substring(purpose.length() + 1))
                : Optional.empty();
    }
}
