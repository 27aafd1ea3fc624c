package org.broadsheet.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OneAtATimeTest {

    @Test
    void runsEachTimeItIsAsked() {
        AtomicInteger runs = new AtomicInteger();
        OneAtATime turn = new OneAtATime(runs::incrementAndGet);

        turn.ask();
        turn.ask();

        assertThat(runs).hasValue(2);
    }

    @Test
    void goesRoundOnceMoreForAllWhoAskMeanwhileAndKeepsNobodyWaiting() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        OneAtATime turn = new OneAtATime(() -> {
            runs.incrementAndGet();
            started.countDown();
            await(go);
        });
        Thread runner = new Thread(turn::ask);
        runner.start();
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();

        turn.ask();
        turn.ask();
        turn.ask();
        go.countDown();
        runner.join();

        assertThat(runs).hasValue(2);
    }

    @Test
    void worksAgainAfterAFailure() {
        Deque<RuntimeException> failures = new ArrayDeque<>();
        failures.add(new IllegalStateException("first"));
        AtomicInteger runs = new AtomicInteger();
        OneAtATime turn = new OneAtATime(() -> {
            runs.incrementAndGet();
            if (!failures.isEmpty()) {
                throw failures.remove();
            }
        });

        assertThatThrownBy(turn::ask).hasMessage("first");
        turn.ask();

        assertThat(runs).hasValue(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
