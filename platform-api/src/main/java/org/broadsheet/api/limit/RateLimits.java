package org.broadsheet.api.limit;

import java.time.Duration;

/** Limits how often somebody may do something, on this node. */
public interface RateLimits {

    /**
     * Takes one of the turns that a key has.
     *
     * @param limit the limit's name, such as {@code comment}
     * @param key   whom it counts for, such as an address
     * @param turns how many within the period
     * @throws org.broadsheet.api.error.TooManyRequests when none is left
     */
    void take(String limit, String key, int turns, Duration period);
}
