package org.broadsheet.api.comment;

/** Changes where a comment stands; the moderation desk's way into core. Fires the same events as posting. */
public interface CommentDecisions {

    /**
     * @return the state before
     * @throws org.broadsheet.api.error.NotFound when there is no such comment
     */
    CommentState decide(long commentId, CommentState to);
}
