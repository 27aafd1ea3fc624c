package org.broadsheet.moderation;

import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.Verdict;

/**
 * A moderator decided on a case or took a decision back; fired in that transaction.
 *
 * @param standing the verdict that stands now; null after an undo without an earlier decision
 * @param evidence what the screening had found
 */
public record CaseDecided(long caseId, long commentId, Verdict standing, List<Evidence> evidence) {

    public CaseDecided {
        evidence = List.copyOf(evidence);
    }
}
