package org.broadsheet.api.comment;

/** What readers are told of whoever wrote a comment. */
public enum CommentBadge {
    NONE,
    /** Works here, and was signed in. */
    STAFF,
    /** Wrote the story. */
    AUTHOR
}
