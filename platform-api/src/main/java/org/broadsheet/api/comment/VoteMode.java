package org.broadsheet.api.comment;

/** How readers may vote on comments. */
public enum VoteMode {
    /** Not at all. */
    OFF,
    /** For them. */
    UP,
    /** For them and against them. */
    UPDOWN
}
