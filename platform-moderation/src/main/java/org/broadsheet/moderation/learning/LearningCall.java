package org.broadsheet.moderation.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import org.broadsheet.moderation.ScreeningChanged;

/** Where the worker waits until there may be something to learn. */
@ApplicationScoped
class LearningCall {

    /** However often it is released before the next round, one round answers it. */
    private final Semaphore calls = new Semaphore(0);

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ScreeningChanged event) {
        again();
    }

    void again() {
        calls.release();
    }

    void await() throws InterruptedException {
        calls.acquire();
        calls.drainPermits();
    }
}
