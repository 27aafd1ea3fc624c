package org.broadsheet.api.moderation;

import org.broadsheet.api.comment.CommentState;

/** What a moderator can decide. */
public enum Verdict {
    APPROVE(CommentState.APPROVED),
    REJECT(CommentState.REJECTED),
    /** Rejected as abuse: insults, threats, hate. */
    ABUSE(CommentState.REJECTED),
    SPAM(CommentState.SPAM);

    private final CommentState state;

    Verdict(CommentState state) {
        this.state = state;
    }

    /** Where the comment stands afterwards. */
    public CommentState state() {
        return state;
    }
}
