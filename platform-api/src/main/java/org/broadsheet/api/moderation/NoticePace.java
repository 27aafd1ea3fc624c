package org.broadsheet.api.moderation;

/** When a moderator is told by mail of what waits. */
public enum NoticePace {
    AT_ONCE,
    /** Every hour at most, in one mail. */
    GATHERED,
    NEVER
}
