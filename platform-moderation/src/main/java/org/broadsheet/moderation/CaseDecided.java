package org.broadsheet.moderation;

import java.time.Instant;
import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.Verdict;

/**
 * A moderator decided on a case or took a decision back; fired in that transaction.
 *
 * @param standing the verdict that stands now; null after an undo without an earlier decision
 * @param evidence what the screening had found
 * @param act      what was done, or null where only what stands matters
 */
public record CaseDecided(long caseId, long commentId, Verdict standing, List<Evidence> evidence, Act act) {

    public CaseDecided {
        evidence = List.copyOf(evidence);
    }

    /** What stands now, however it came to. */
    public CaseDecided(long caseId, long commentId, Verdict standing, List<Evidence> evidence) {
        this(caseId, commentId, standing, evidence, null);
    }

    /**
     * A decision made, or taken back.
     *
     * @param note what the comment's writer is told, may be empty
     */
    public record Act(long decisionId, boolean undone, String note, Instant time) {}
}
