package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.broadsheet.api.signing.LinkSigner;

/** The tokens of links to sign in with. Each names its link's row, which knows for how long it is good. */
@ApplicationScoped
class SignInTokens {

    private static final String PURPOSE = "reader-sign-in";

    @Inject
    LinkSigner signer;

    String of(long linkId) {
        return signer.sign(PURPOSE, Long.toString(linkId));
    }

    /** The link's id; empty when it was not made here. */
    Optional<Long> read(String token) {
        return signer.verify(PURPOSE, token).map(Long::valueOf);
    }
}
