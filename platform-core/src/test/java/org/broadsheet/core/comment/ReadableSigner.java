package org.broadsheet.core.comment;

import java.util.Optional;
import org.broadsheet.api.signing.LinkSigner;

/** Tokens that a test can read; whoever changes one has none. */
final class ReadableSigner implements LinkSigner {

    @Override
    public String sign(String purpose, String payload) {
        return purpose + ":" + payload + ":signed";
    }

    @Override
    public Optional<String> verify(String purpose, String token) {
        return token.startsWith(purpose + ":") && token.endsWith(":signed")
                ? Optional.of(token.substring(purpose.length() + 1, token.length() - ":signed".length()))
                : Optional.empty();
    }
}
