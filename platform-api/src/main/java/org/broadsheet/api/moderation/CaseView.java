package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;

/**
 * A case at the desk: a comment, why the screening judged it so, and what was decided since.
 *
 * @param screened the state that the screening gave it, or in which it came in unscreened
 * @param history  what moderators did, oldest first
 * @param risk     how much the screening found against it, all in all
 * @param newWriter whether no earlier comment of its writer had been approved when it came
 */
public record CaseView(
        long id,
        long version,
        CommentDetails comment,
        CommentState screened,
        List<Evidence> evidence,
        Instant openedAt,
        List<DecisionView> history,
        double risk,
        boolean newWriter)
        implements Serializable {

    public CaseView {
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
    }
}
