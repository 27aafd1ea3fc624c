package org.broadsheet.api.privacy;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something done at somebody's request. Does not say whose: that would keep what was to be erased.
 *
 * @param by      who did it; empty for readers about themselves
 * @param records how many records were concerned
 */
public record PrivacyAct(Kind kind, String by, int records, Instant time) implements Serializable {

    /** What was done. */
    public enum Kind {
        EXPORTED,
        /** With the comments' texts left, under no name. */
        ANONYMISED,
        ERASED
    }
}
