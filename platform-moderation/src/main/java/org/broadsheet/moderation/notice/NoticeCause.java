package org.broadsheet.moderation.notice;

import org.broadsheet.api.comment.CommentState;

/** Why moderators are told. */
enum NoticeCause {
    POSTED(CommentState.APPROVED),
    HELD(CommentState.HELD),
    REPORTED(CommentState.HELD),
    APPEALED(CommentState.HELD);

    private final CommentState state;

    NoticeCause(CommentState state) {
        this.state = state;
    }

    /** Whether there is still a reason: who decided in the meantime knows. */
    boolean holdsFor(CommentState now) {
        return now == state;
    }
}
