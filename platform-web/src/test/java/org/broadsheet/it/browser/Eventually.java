package org.broadsheet.it.browser;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition that another process brings about. */
final class Eventually {

    private static final Duration STEP = Duration.ofMillis(100);

    private Eventually() {}

    /** @throws AssertionError when it does not come true in time */
    static void is(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + patience);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
