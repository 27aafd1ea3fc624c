package org.broadsheet.api.mail;

/** Where one mail to one person stands. */
public enum DeliveryState {
    /** Waits for its turn. */
    QUEUED,
    /** Taken by a worker, for as long as its lease lasts. */
    CLAIMED,
    /** The server accepted it. */
    SENT,
    /** The server said "later"; tried again after a while. */
    DEFERRED,
    /** The server said no for good, or too often "later". */
    FAILED,
    /** Not sent on purpose: the subscriber left before its turn. */
    SUPPRESSED,
    /** Taken back before it was sent. */
    CANCELLED,
    /** A crash fell between the server's acceptance and our record: somebody has to settle it. */
    UNCERTAIN
}
