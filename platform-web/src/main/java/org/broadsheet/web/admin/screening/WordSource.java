package org.broadsheet.web.admin.screening;

/** What a file or a pasted text of words is. */
public enum WordSource {
    /** Words or CSV; the action is chosen beside it. */
    LIST,
    /** WordPress's Disallowed Comment Keys. */
    DISALLOWED_KEYS,
    /** WordPress's Comment Moderation. */
    MODERATION_KEYS
}
