package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.broadsheet.api.comment.CommentPins;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;

@ApplicationScoped
@RequiresPermission(Permission.MODERATE_COMMENTS)
class StoredPins implements CommentPins {

    @Inject
    CommentTable table;

    @Override
    @Transactional
    public void pin(long commentId, boolean pinned) {
        Comment comment = find(commentId);
        if (comment.pinned() != pinned) {
            comment.pin(pinned);
            table.changed(comment);
        }
    }

    @Override
    @Transactional
    public boolean pinned(long commentId) {
        return find(commentId).pinned();
    }

    private Comment find(long commentId) {
        return table.find(commentId).orElseThrow(() -> new NotFound("comment", commentId));
    }
}
