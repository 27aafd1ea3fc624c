package org.broadsheet.moderation;

import java.time.Instant;
import org.broadsheet.api.comment.CommentCandidate;

/** Comments as they come to be screened, where a test does not care what they say. */
public final class Candidates {

    private Candidates() {}

    public static CommentCandidate under(long articleId, Instant time) {
        return candidate(articleId, time, false);
    }

    /** By somebody who is known to own the mail address. */
    public static CommentCandidate verified(long articleId, Instant time) {
        return candidate(articleId, time, true);
    }

    private static CommentCandidate candidate(long articleId, Instant time, boolean verified) {
        return new CommentCandidate(
                articleId,
                null,
                "Ada",
                "ada@reader.example",
                "",
                "The pier was closed all week.",
                "The pier was closed all week.",
                "192.0.2.7",
                "Browser/1.0",
                "",
                null,
                verified,
                "Harbour closed",
                "Harbour closed\n\nThe harbour was closed on Monday.",
                time);
    }
}
