package org.broadsheet.api.comment;

/** Who may comment, and what is read before it is to be seen. */
public enum CommentPolicy {
    /** Everybody; the screening decides. */
    OPEN,
    /** Everybody; a moderator reads each comment first. */
    PRE_MODERATED,
    /** Everybody; a moderator reads the first comment of a writer. */
    FIRST_MODERATED,
    /** Readers who are signed in, and staff. */
    MEMBERS,
    /** Nobody. */
    CLOSED
}
