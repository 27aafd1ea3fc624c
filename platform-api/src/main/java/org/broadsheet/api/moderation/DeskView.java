package org.broadsheet.api.moderation;

/** The desk's queues. */
public enum DeskView {
    HELD,
    SPAM,
    REJECTED,
    APPROVED,
    ALL
}
