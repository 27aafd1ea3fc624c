package org.broadsheet.moderation;

/** A comment that was decided on waits for a moderator again; fired in that transaction. */
public record CaseReturned(long caseId, long commentId, Cause cause) {

    /** Why it does. */
    public enum Cause {
        /** Readers reported it. */
        REPORTED,
        /** Its writer asked again. */
        APPEALED
    }
}
