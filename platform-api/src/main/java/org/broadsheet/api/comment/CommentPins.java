package org.broadsheet.api.comment;

/** Puts comments on top of their thread. */
public interface CommentPins {

    /** @throws org.broadsheet.api.error.NotFound when there is no such comment */
    void pin(long commentId, boolean pinned);

    boolean pinned(long commentId);
}
