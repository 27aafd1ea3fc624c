package org.broadsheet.notify.alert;

/** How far an alert has come. */
enum AlertState {
    /** Noted; nobody's mail is queued yet. */
    RECORDED,
    /** A delivery is queued for everybody who was to get one. */
    EXPANDED
}
