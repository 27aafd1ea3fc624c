package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.time.Instant;
import org.broadsheet.api.comment.CommentState;

/**
 * A comment that a rule spoke on.
 *
 * @param author  may be empty
 * @param text    the comment's, as typed
 * @param counted false when the rule was on trial
 * @param with    what the screening's rules make of the comment with this rule
 * @param without what they make of it without
 * @param verdict what a moderator said, or null
 */
public record RuleExample(
        long caseId,
        String author,
        String text,
        Instant screenedAt,
        boolean counted,
        CommentState with,
        CommentState without,
        Verdict verdict)
        implements Serializable {

    /** Whether the rule changed the comment's fate, or would have. */
    public boolean decisive() {
        return with != without;
    }
}
