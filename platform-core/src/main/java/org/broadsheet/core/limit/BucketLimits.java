package org.broadsheet.core.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.limit.RateLimits;
import org.broadsheet.api.security.PublicOperation;

/**
 * Token buckets in a cache of bounded size. A bucket not touched for its whole period is full again, so forgetting it
 * then changes nothing; somebody with a hundred thousand addresses can push others' buckets out, but not the memory.
 */
@ApplicationScoped
@PublicOperation
class BucketLimits implements RateLimits {

    private static final int MOST_BUCKETS = 100_000;

    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfter(Expiry.<Key, Bucket>accessing((key, bucket) -> key.period()))
            .build();

    @Inject
    Clock clock;

    @Override
    public void take(String limit, String key, int turns, Duration period) {
        ConsumptionProbe probe =
                buckets.get(new Key(limit, key, turns, period), this::full).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(limit, wholeSeconds(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket full(Key key) {
        return Bucket.builder()
                .addLimit(bandwidth -> bandwidth.capacity(key.turns()).refillGreedy(key.turns(), key.period()))
                .withCustomTimePrecision(new ClockMeter(clock))
                .build();
    }

    /** Rounded up: whoever waits that long finds a turn. */
    private static Duration wholeSeconds(long nanos) {
        return Duration.ofSeconds(Math.max(1, (nanos + 999_999_999L) / 1_000_000_000L));
    }

    private record Key(String limit, String key, int turns, Duration period) {}

    /** Bucket4j's time from the one clock. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
