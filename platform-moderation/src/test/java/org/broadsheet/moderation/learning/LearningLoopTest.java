package org.broadsheet.moderation.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningLoopTest {

    private static final Duration FIT = Duration.ofSeconds(42);

    private final LearningCall call = new LearningCall();
    private final List<Duration> rests = new ArrayList<>();

    /** What happens in each rest after a round; when there is none left, it is over. */
    private final Deque<Runnable> duringRests = new ArrayDeque<>();

    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final Deque<Error> errors = new ArrayDeque<>();
    private int rounds;
    private long now;

    @Test
    void restsAfterEachRoundAsLongAsItTookAndGathersWhatComesMeanwhile() throws InterruptedException {
        call.again();
        call.again();
        duringRests.add(() -> {
            call.again();
            call.again();
            call.again();
        });
        run();
        assertThat(rounds).as("one for the first two, one for the next three").isEqualTo(2);
        assertThat(rests).containsExactly(Duration.ZERO, FIT, Duration.ZERO, FIT);
    }

    @Test
    void neitherAnExceptionNorAnErrorEndsIt() throws InterruptedException {
        failures.add(new IllegalStateException("no database"));
        errors.add(new OutOfMemoryError("too many lessons"));
        call.again();
        duringRests.add(call::again);
        duringRests.add(call::again);
        run();
        assertThat(rounds).isEqualTo(3);
    }

    @Test
    void anInterruptionEndsIt() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(this::run).isInstanceOf(InterruptedException.class);
        assertThat(rounds).isZero();
    }

    private void run() throws InterruptedException {
        new LearningLoop(call, this::learn, () -> now).run(this::over);
    }

    private void learn() {
        rounds++;
        now += FIT.toNanos();
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        if (!errors.isEmpty()) {
            throw errors.remove();
        }
    }

    private boolean over(Duration rest) {
        rests.add(rest);
        if (rest.isZero()) {
            return false;
        }
        if (duringRests.isEmpty()) {
            return true;
        }
        duringRests.remove().run();
        return false;
    }
}
