package org.broadsheet.api.comment;

/** Where a comment stands. Comments are never deleted, only emptied. */
public enum CommentState {
    /** To be seen on the page. */
    APPROVED,
    /** Waiting for a moderator. */
    HELD,
    /** Not to be seen: a moderator said no. */
    REJECTED,
    /** Not to be seen: spam. */
    SPAM
}
