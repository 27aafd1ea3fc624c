package org.broadsheet.core.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.broadsheet.api.error.TooManyRequests;

/**
 * Counts failures to sign in, by login and by address: ten within a quarter of an hour, then nobody gets in that way
 * until the oldest is that long ago. Attempts under way are limited too, so that a thousand started at once are not a
 * thousand tries before the first has failed.
 */
@ApplicationScoped
class LoginThrottle {

    static final int FAILURES = 10;
    static final Duration PERIOD = Duration.ofMinutes(15);

    /** Enough for a client of the API that asks for many things at once. */
    static final int UNDER_WAY = 40;

    private static final int MOST_KEYS = 100_000;
    private static final int LONGEST_KEY = 100;

    private final Cache<String, Tally> tallies = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(PERIOD)
            .build();

    @Inject
    Clock clock;

    /**
     * Runs an attempt and notes how it went.
     *
     * @param attempt answers whether login and password were right
     * @throws TooManyRequests without running it, when the login or the address has failed too often
     */
    boolean attempt(String login, String remoteAddress, BooleanSupplier attempt) {
        Tally byAddress = tally("address", remoteAddress);
        Tally byLogin = tally("login", login);
        // The login first: an attempt that its lock refuses was none, and must not count against a whole office.
        byLogin.begin(clock.instant());
        boolean right = false;
        try {
            byAddress.begin(clock.instant());
            try {
                right = attempt.getAsBoolean();
            } finally {
                byAddress.end(right, clock.instant());
            }
        } finally {
            byLogin.end(right, clock.instant());
        }
        return right;
    }

    /** Nobody fills the memory with long names. */
    private Tally tally(String kind, String name) {
        String key = name.length() > LONGEST_KEY ? name.substring(0, LONGEST_KEY) : name;
        return tallies.get(kind + ":" + key, unknown -> new Tally());
    }

    /** What happened for one login or one address. */
    private static final class Tally {

        private final Deque<Instant> failures = new ArrayDeque<>(FAILURES);
        private int underWay;

        synchronized void begin(Instant now) {
            while (!failures.isEmpty() && !failures.peekFirst().plus(PERIOD).isAfter(now)) {
                failures.removeFirst();
            }
            if (failures.size() >= FAILURES) {
                throw new TooManyRequests(
                        "login",
                        wholeSeconds(Duration.between(now, failures.peekFirst().plus(PERIOD))));
            }
            if (underWay >= UNDER_WAY) {
                throw new TooManyRequests("login", Duration.ofSeconds(1));
            }
            underWay++;
        }

        synchronized void end(boolean right, Instant now) {
            underWay--;
            if (!right) {
                failures.addLast(now);
            }
        }

        private static Duration wholeSeconds(Duration wait) {
            return Duration.ofSeconds(wait.plusNanos(999_999_999).toSeconds());
        }
    }
}
