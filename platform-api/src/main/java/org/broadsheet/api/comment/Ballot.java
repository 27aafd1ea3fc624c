package org.broadsheet.api.comment;

/** What a reader's vote on a comment shall be. */
public enum Ballot {
    /** For it. */
    UP,
    /** Against it. */
    DOWN,
    /** Taken back. */
    NONE,
    /** A button that knows not what it did before: for it, or taken back where it was for it. */
    TOGGLE_UP,
    /** Against it, or taken back where it was against it. */
    TOGGLE_DOWN
}
