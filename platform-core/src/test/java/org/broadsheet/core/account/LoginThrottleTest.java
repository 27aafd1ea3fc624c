package org.broadsheet.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.broadsheet.api.error.TooManyRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final LoginThrottle throttle = new LoginThrottle();

    @BeforeEach
    void setUp() {
        at(NOON);
    }

    @Test
    void tenFailuresCloseALoginFromEverywhere() {
        for (int address = 0; address < LoginThrottle.FAILURES; address++) {
            assertThat(throttle.attempt("ann", "192.0.2." + address, () -> false))
                    .isFalse();
        }

        assertThatThrownBy(() -> throttle.attempt("ann", "192.0.2.200", () -> true))
                .isInstanceOf(TooManyRequests.class);
        assertThat(throttle.attempt("ben", "192.0.2.200", () -> true)).isTrue();
    }

    @Test
    void tenFailuresCloseAnAddressForEveryLogin() {
        failTenTimes();

        assertThatThrownBy(() -> throttle.attempt("zoe", "192.0.2.1", () -> true))
                .isInstanceOf(TooManyRequests.class);
        assertThat(throttle.attempt("zoe", "192.0.2.2", () -> true)).isTrue();
    }

    @Test
    void opensWhenTheOldestFailureIsAQuarterOfAnHourAgo() {
        failTenTimes();
        at(NOON.plus(LoginThrottle.PERIOD).minusMillis(1500));

        TooManyRequests refused =
                catchThrowableOfType(TooManyRequests.class, () -> throttle.attempt("zoe", "192.0.2.1", () -> true));

        assertThat(refused.retryAfter()).isEqualTo(Duration.ofSeconds(2));
        at(NOON.plus(LoginThrottle.PERIOD));
        assertThat(throttle.attempt("zoe", "192.0.2.1", () -> true)).isTrue();
    }

    @Test
    void successesAreNotCounted() {
        for (int time = 0; time < 3 * LoginThrottle.FAILURES; time++) {
            assertThat(throttle.attempt("ann", "192.0.2.1", () -> true)).isTrue();
        }
    }

    @Test
    void manyAtOnceAreNotManyTries() {
        assertThatThrownBy(() -> nested(LoginThrottle.UNDER_WAY + 1)).isInstanceOf(TooManyRequests.class);
    }

    @Test
    void anErrorIsNoSuccess() {
        for (int time = 0; time < LoginThrottle.FAILURES; time++) {
            assertThatThrownBy(() -> throttle.attempt("ann", "192.0.2.1", () -> {
                        throw new IllegalStateException("no database");
                    }))
                    .hasMessage("no database");
        }

        assertThatThrownBy(() -> throttle.attempt("ann", "192.0.2.1", () -> true))
                .isInstanceOf(TooManyRequests.class);
    }

    private boolean nested(int depth) {
        return depth == 0 || throttle.attempt("ann", "192.0.2.1", () -> nested(depth - 1));
    }

    private void failTenTimes() {
        for (int login = 0; login < LoginThrottle.FAILURES; login++) {
            throttle.attempt("login" + login, "192.0.2.1", () -> false);
        }
    }

    private void at(Instant time) {
        throttle.clock = Clock.fixed(time, ZoneOffset.UTC);
    }
}
