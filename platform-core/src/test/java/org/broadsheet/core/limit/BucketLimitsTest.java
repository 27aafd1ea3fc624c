package org.broadsheet.core.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.broadsheet.api.error.TooManyRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BucketLimitsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration PERIOD = Duration.ofSeconds(15);

    private final BucketLimits limits = new BucketLimits();
    private final Settable clock = new Settable();

    @BeforeEach
    void setUp() {
        limits.clock = clock;
    }

    @Test
    void refusesTheTurnTooManyAndSaysHowLongToWait() {
        limits.take("comment", "192.0.2.1", 1, PERIOD);
        clock.now = NOON.plusMillis(500);

        TooManyRequests refused =
                catchThrowableOfType(TooManyRequests.class, () -> limits.take("comment", "192.0.2.1", 1, PERIOD));

        assertThat(refused.retryAfter()).isEqualTo(PERIOD);
        clock.now = NOON.plus(PERIOD);
        assertThatCode(() -> limits.take("comment", "192.0.2.1", 1, PERIOD)).doesNotThrowAnyException();
    }

    @Test
    void countsEachKeyAndEachLimitByItself() {
        limits.take("comment", "192.0.2.1", 1, PERIOD);

        assertThatCode(() -> limits.take("comment", "192.0.2.2", 1, PERIOD)).doesNotThrowAnyException();
        assertThatCode(() -> limits.take("subscribe", "192.0.2.1", 1, PERIOD)).doesNotThrowAnyException();
    }

    private static final class Settable extends Clock {

        private Instant now = NOON;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
