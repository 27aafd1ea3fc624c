package org.broadsheet.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock. Storage is UTC and to the microsecond; the site's zone belongs to pages and permalinks. */
@ApplicationScoped
class ClockProducer {

    /** Ticks in microseconds, the finest both databases keep, so that a time reads back as it was written. */
    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1000));
    }
}
