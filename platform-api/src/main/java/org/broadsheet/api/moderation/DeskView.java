package org.broadsheet.api.moderation;

/** The desk's queues. */
public enum DeskView {
    HELD,
    /** Reported by readers, with something open. */
    REPORTED,
    /** To be seen or held, and the first that came from their writers: no earlier one of theirs had been approved. */
    NEW_WRITERS,
    /** To be seen, and posted within the last {@value #RECENT_DAYS} days. */
    RECENT,
    SPAM,
    REJECTED,
    APPROVED,
    ALL;

    /** What counts as recent. */
    public static final int RECENT_DAYS = 7;
}
