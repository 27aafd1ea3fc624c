package org.broadsheet.api.moderation;

/** What becomes of comments that a sanction is on. */
public enum SanctionKind {
    /** They are refused, and their writers told that they are. */
    BAN,
    /** They are held, and nobody is told why. */
    MUTE
}
