package org.broadsheet.moderation.desk;

import java.time.Instant;
import java.util.Optional;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.CaseReturned.Cause;

/** What the rest of this module may know of a case, and do with it. */
public interface CaseBook {

    Optional<Entry> ofComment(long commentId);

    Optional<Entry> find(long caseId);

    /** As {@link #ofComment}, but whoever asks for the same comment this way waits until the transaction has ended. */
    Optional<Entry> lock(long commentId);

    /**
     * Puts a comment back into the queue, as the system. One that waits already is left.
     *
     * @param evidence why; takes the place of what was said under the same name before; null for nothing
     */
    void holdAgain(long commentId, Cause cause, Evidence evidence);

    /** @param standing the decision that counts, or null when the screening's does */
    record Entry(long caseId, long commentId, CommentState state, Standing standing) {}

    /** @param note what the comment's writer is told, may be empty */
    record Standing(long decisionId, Verdict verdict, String note, Instant time) {}
}
