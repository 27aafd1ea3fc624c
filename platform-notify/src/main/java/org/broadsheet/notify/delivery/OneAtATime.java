package org.broadsheet.notify.delivery;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs some work on one thread at a time. Whoever asks while it runs does not wait; the work goes round once more
 * instead, so that nothing queued meanwhile is overlooked.
 */
final class OneAtATime {

    private final AtomicInteger asked = new AtomicInteger();
    private final Runnable work;

    OneAtATime(Runnable work) {
        this.work = work;
    }

    void ask() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        int answered = 1;
        do {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                asked.set(0);
                throw e;
            }
            answered = asked.addAndGet(-answered);
        } while (answered > 0);
    }
}
