package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.comment.CommentDecisions;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;

/** Moderators' decisions, as far as core is concerned. */
@ApplicationScoped
class StoredDecisions implements CommentDecisions {

    @Inject
    CommentTable table;

    @Inject
    ChangeLog changeLog;

    @Inject
    StateEvents events;

    @Inject
    Clock clock;

    @Override
    @RequiresPermission(Permission.MODERATE_COMMENTS)
    @Transactional
    public CommentState decide(long commentId, CommentState to) {
        Comment comment = table.find(commentId).orElseThrow(() -> new NotFound("comment", commentId));
        CommentState before = comment.decide(to);
        if (before != to) {
            changeLog.record(ChangeKind.COMMENT, commentId);
            // One that its writer took back says nothing, whatever is decided: there is nothing to tell anybody of.
            if (to != CommentState.APPROVED || !comment.withdrawn()) {
                events.tell(comment, clock.instant());
            }
        }
        return before;
    }
}
