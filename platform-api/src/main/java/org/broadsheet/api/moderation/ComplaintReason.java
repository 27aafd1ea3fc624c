package org.broadsheet.api.moderation;

/** What a reader finds wrong with a comment. */
public enum ComplaintReason {
    SPAM,
    ABUSE,
    OFF_TOPIC,
    MISINFORMATION,
    /** It tells what should not be known of somebody. */
    PERSONAL_DATA,
    OTHER
}
