package org.broadsheet.api.change;

import java.util.List;

/**
 * The log that every node, index and cache follows. A line is written in the same transaction as the change it tells
 * of, so it is there exactly when the change is.
 */
public interface ChangeLog {

    /** Writes a line in the caller's transaction, which must exist. */
    void record(ChangeKind kind, long entityId);

    /** A place to start following from: everything committed so far is behind it. */
    ChangeCursor now();

    /**
     * What was committed since the cursor, and where to go on from. A number handed out before but committed after
     * the last look is not missed: the cursor remembers which numbers it has not seen yet, for as long as a
     * transaction may last.
     */
    Changes since(ChangeCursor cursor);

    /**
     * @param changes what is new, by number
     * @param next    the cursor for the next call
     */
    record Changes(List<Change> changes, ChangeCursor next) {}
}
