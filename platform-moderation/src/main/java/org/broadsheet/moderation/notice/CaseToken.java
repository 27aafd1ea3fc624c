package org.broadsheet.moderation.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.api.signing.LinkSigner;

/**
 * What a moderator's link to a case says: which case, whom it was sent to, until when it is good.
 *
 * @param until the second, no finer
 */
record CaseToken(long caseId, long accountId, Instant until) {

    static final String PATH = "/comments/case/";

    private static final String PURPOSE = "case";
    private static final Pattern PAYLOAD = Pattern.compile("(\\d{1,18}) (\\d{1,18}) (\\d{1,12})");

    String path(LinkSigner signer) {
        return PATH + signer.sign(PURPOSE, caseId + " " + accountId + " " + until.getEpochSecond());
    }

    /** Empty when anything about it is wrong, or it is no longer good. */
    static Optional<CaseToken> read(LinkSigner signer, String token, Instant now) {
        return signer.verify(PURPOSE, token)
                .map(PAYLOAD::matcher)
                .filter(Matcher::matches)
                .map(parts -> new CaseToken(
                        Long.parseLong(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        Instant.ofEpochSecond(Long.parseLong(parts.group(3)))))
                .filter(read -> read.until.isAfter(now));
    }
}
