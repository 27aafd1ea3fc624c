package org.broadsheet.moderation.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.broadsheet.api.comment.CommentWithdrawn;
import org.broadsheet.moderation.CaseDecided;

/** A decision on a comment answers what was reported of it, whichever way it goes; taken back, it answers nothing. */
@ApplicationScoped
class ComplaintSettling {

    private final ComplaintTable table;

    /** For the container's proxy. */
    protected ComplaintSettling() {
        table = null;
    }

    @Inject
    ComplaintSettling(ComplaintTable table) {
        this.table = table;
    }

    void decided(@Observes CaseDecided event) {
        CaseDecided.Act act = event.act();
        if (act == null) {
            return;
        }
        if (act.undone()) {
            table.reopen(act.decisionId());
        } else {
            table.settle(event.caseId(), act.decisionId(), act.time());
        }
    }

    /** There is nothing left to complain of. */
    void withdrawn(@Observes CommentWithdrawn event) {
        table.settleOf(event.commentId(), event.time());
    }
}
