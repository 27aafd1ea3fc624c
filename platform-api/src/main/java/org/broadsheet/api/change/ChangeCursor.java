package org.broadsheet.api.change;

import java.time.Instant;
import java.util.Map;

/**
 * How far somebody has followed the change log.
 *
 * @param highest the highest number seen
 * @param missing numbers below it that were not seen yet, each with the time it was first missed: its transaction may
 *                still be running, or it was rolled back and will never come
 */
public record ChangeCursor(long highest, Map<Long, Instant> missing) {

    public ChangeCursor {
        missing = Map.copyOf(missing);
    }
}
