package org.broadsheet.moderation.desk;

import org.broadsheet.api.moderation.Verdict;

/**
 * A moderator decided on a case or took a decision back; fired in that transaction.
 *
 * @param standing the verdict that stands now; null after an undo without an earlier decision
 */
public record CaseDecided(long caseId, long commentId, Verdict standing) {}
