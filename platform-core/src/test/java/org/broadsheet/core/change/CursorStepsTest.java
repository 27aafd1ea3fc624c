package org.broadsheet.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.change.ChangeCursor;
import org.junit.jupiter.api.Test;

class CursorStepsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void remembersNumbersLeftOut() {
        ChangeCursor next = CursorSteps.next(new ChangeCursor(10, Map.of()), 14, List.of(11L, 14L), NOON);

        assertThat(next).isEqualTo(new ChangeCursor(14, Map.of(12L, NOON, 13L, NOON)));
    }

    @Test
    void keepsWhenANumberWasFirstMissed() {
        ChangeCursor cursor = new ChangeCursor(14, Map.of(12L, NOON, 13L, NOON));

        ChangeCursor next = CursorSteps.next(cursor, 14, List.of(13L), NOON.plusSeconds(60));

        assertThat(next.missing()).containsExactly(Map.entry(12L, NOON));
    }

    @Test
    void givesUpAfterTenMinutes() {
        ChangeCursor cursor = new ChangeCursor(14, Map.of(12L, NOON));
        Duration almost = CursorSteps.PATIENCE.minusNanos(1);

        assertThat(CursorSteps.next(cursor, 14, List.of(), NOON.plus(almost)).missing())
                .containsOnlyKeys(12L);
        assertThat(CursorSteps.next(cursor, 14, List.of(), NOON.plus(CursorSteps.PATIENCE))
                        .missing())
                .isEmpty();
    }

    @Test
    void doesNotWaitForEveryNumberOfAJump() {
        ChangeCursor next = CursorSteps.next(new ChangeCursor(1, Map.of()), 9_000_000, List.of(9_000_000L), NOON);

        assertThat(next.missing()).hasSize(CursorSteps.MOST_MISSING - 1);
    }
}
