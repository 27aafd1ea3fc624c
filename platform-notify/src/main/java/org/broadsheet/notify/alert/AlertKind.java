package org.broadsheet.notify.alert;

/** What an alert is about. There is one of each kind for a story, whatever happens to the story later. */
enum AlertKind {
    /** A story was published. */
    STORY
}
