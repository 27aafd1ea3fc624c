package org.broadsheet.api.change;

/** What sort of thing changed. */
public enum ChangeKind {
    ARTICLE,
    COMMENT,
    SECTION,
    AUTHOR,
    MEDIA,
    SETTING
}
