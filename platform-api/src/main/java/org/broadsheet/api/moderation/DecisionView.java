package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.time.Instant;
import org.broadsheet.api.comment.CommentState;

/**
 * Something a moderator did.
 *
 * @param verdict   what the moderator decided
 * @param moderator display name
 * @param reason    why, may be empty
 * @param undoneAt  when it was taken back, or null
 * @param undoneBy  by whom, or null
 * @param note      what the writer of the comment is told, may be empty
 */
public record DecisionView(
        long id,
        CommentState from,
        CommentState to,
        Verdict verdict,
        String moderator,
        String reason,
        Instant time,
        Instant undoneAt,
        String undoneBy,
        String note)
        implements Serializable {

    /** A decision without a word to the writer. */
    public DecisionView(
            long id,
            CommentState from,
            CommentState to,
            Verdict verdict,
            String moderator,
            String reason,
            Instant time,
            Instant undoneAt,
            String undoneBy) {
        this(id, from, to, verdict, moderator, reason, time, undoneAt, undoneBy, "");
    }
}
