package org.broadsheet.core.change;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.api.change.ChangeCursor;

/**
 * How a cursor moves on. Numbers are handed out before they are committed, so a number that is not there yet may
 * come later; it is waited for as long as a transaction may last.
 */
final class CursorSteps {

    /** Longer than any transaction of ours; a number still missing then was rolled back. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A sequence that was set forward by hand must not fill the memory with numbers that never come. */
    static final int MOST_MISSING = 10_000;

    private CursorSteps() {}

    /**
     * @param highest the highest number read, at least the cursor's
     * @param seen    the numbers read, of those missing and of those above the cursor
     */
    static ChangeCursor next(ChangeCursor cursor, long highest, Collection<Long> seen, Instant now) {
        Set<Long> found = Set.copyOf(seen);
        Map<Long, Instant> missing = new TreeMap<>();
        cursor.missing().forEach((number, since) -> {
            if (!found.contains(number) && since.plus(PATIENCE).isAfter(now)) {
                missing.put(number, since);
            }
        });
        for (long number = Math.max(cursor.highest(), highest - MOST_MISSING) + 1; number <= highest; number++) {
            if (!found.contains(number)) {
                missing.put(number, now);
            }
        }
        return new ChangeCursor(highest, missing);
    }
}
