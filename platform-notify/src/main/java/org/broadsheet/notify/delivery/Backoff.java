package org.broadsheet.notify.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: from about the first wait to about the last, growing evenly, and a fifth more
 * or less by chance so that what failed together does not come back together.
 */
final class Backoff {

    /** For a message that the server put off. */
    static final Backoff MESSAGE = new Backoff(Duration.ofMinutes(1), Duration.ofHours(6), Delivery.MOST_ATTEMPTS - 1);

    /** For a server that cannot be reached, which is nobody's fault among the messages. */
    static final Backoff SERVER = new Backoff(Duration.ofSeconds(10), Duration.ofMinutes(10), 8);

    private static final double JITTER = 0.2;

    private final double first;
    private final double growth;
    private final double last;

    /** @param steps how many waits there are from the first to the last, at least 2 */
    Backoff(Duration first, Duration last, int steps) {
        this.first = first.toMillis();
        this.last = last.toMillis();
        this.growth = Math.pow(this.last / this.first, 1.0 / (steps - 1));
    }

    /** @param failures how often it failed by now, from 1 */
    Duration after(int failures, RandomGenerator random) {
        double wait = Math.min(last, first * Math.pow(growth, Math.max(0, failures - 1)));
        return Duration.ofMillis(Math.round(wait * (1 - JITTER + 2 * JITTER * random.nextDouble())));
    }
}
