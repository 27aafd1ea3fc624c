package org.broadsheet.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static RandomGenerator always(double value) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public double nextDouble() {
                return value;
            }
        };
    }

    @Test
    void waitsFromAMinuteToSixHours() {
        RandomGenerator middle = always(0.5);

        assertThat(Backoff.MESSAGE.after(1, middle)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.MESSAGE.after(7, middle)).isEqualTo(Duration.ofHours(6));
        assertThat(Backoff.MESSAGE.after(100, middle)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void waitsLongerEachTime() {
        RandomGenerator middle = always(0.5);

        for (int failures = 1; failures < 7; failures++) {
            Duration wait = Backoff.MESSAGE.after(failures, middle);
            assertThat(Backoff.MESSAGE.after(failures + 1, middle))
                    .isBetween(wait.multipliedBy(2), wait.multipliedBy(3));
        }
    }

    @Test
    void spreadsByAFifth() {
        assertThat(Backoff.MESSAGE.after(1, always(0))).isEqualTo(Duration.ofSeconds(48));
        assertThat(Backoff.MESSAGE.after(1, always(1))).isEqualTo(Duration.ofSeconds(72));
    }
}
