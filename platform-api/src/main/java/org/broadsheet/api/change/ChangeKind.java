package org.broadsheet.api.change;

/** What sort of thing changed. */
public enum ChangeKind {
    ARTICLE,
    COMMENT,
    SECTION,
    AUTHOR,
    MEDIA,
    SETTING,
    /** What the screening of comments goes by: its word lists, its rules, what it learnt. */
    SCREENING
}
