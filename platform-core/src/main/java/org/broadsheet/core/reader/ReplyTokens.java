package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.api.signing.LinkSigner;

/** The tokens of links in mail about answers. One that confirms never ends anything. */
@ApplicationScoped
class ReplyTokens {

    private static final String CONFIRM = "replies-confirm";
    private static final String LEAVE = "replies-leave";
    private static final Pattern PAYLOAD = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    @Inject
    LinkSigner signer;

    /**
     * What a token says.
     *
     * @param number the round that it confirms, or the comment whose thread it is about
     */
    record Ref(long addressId, long number) {}

    String confirming(long addressId, int round) {
        return signer.sign(CONFIRM, addressId + "-" + round);
    }

    String leaving(long addressId, long commentId) {
        return signer.sign(LEAVE, addressId + "-" + commentId);
    }

    Optional<Ref> readConfirming(String token) {
        return read(CONFIRM, token);
    }

    Optional<Ref> readLeaving(String token) {
        return read(LEAVE, token);
    }

    private Optional<Ref> read(String purpose, String token) {
        return signer.verify(purpose, token)
                .map(PAYLOAD::matcher)
                .filter(Matcher::matches)
                .map(found -> new Ref(Long.parseLong(found.group(1)), Long.parseLong(found.group(2))));
    }
}
