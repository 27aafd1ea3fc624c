package org.broadsheet.moderation.learning;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Learns whenever there is a call, and rests after each round at least as long as that took. So learning takes half of a
 * processor at most, however many verdicts come and however large the fit has grown; those that come meanwhile are
 * learnt together in the next round, and one that comes after a quiet time is learnt at once.
 */
final class LearningLoop {

    private static final Logger LOG = System.getLogger(LearningLoop.class.getName());

    private final LearningCall call;
    private final Runnable round;
    private final LongSupplier nanos;

    /** @param nanos a clock that only goes forward */
    LearningLoop(LearningCall call, Runnable round, LongSupplier nanos) {
        this.call = call;
        this.round = round;
        this.nanos = nanos;
    }

    /**
     * Until the rest says that it is over.
     *
     * @throws InterruptedException when the thread is told to end, by which nothing is lost
     */
    void run(Rest rest) throws InterruptedException {
        boolean over = false;
        while (!over) {
            call.await();
            over = rest.over(Duration.ZERO);
            if (!over) {
                long begun = nanos.getAsLong();
                learn();
                over = rest.over(Duration.ofNanos(nanos.getAsLong() - begun));
            }
        }
    }

    /**
     * After any failure what was known stays in force, and the next verdict, or any change, brings the next try. An error
     * is one, too: a heap that was too small for one fit, say, must not end all learning until the next start.
     */
    private void learn() {
        try {
            round.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "Nothing could be learnt from the verdicts this time", e);
        }
    }

    /** How the loop waits and learns that it shall end. */
    interface Rest {

        /** Waits so long, or until it is over; tells whether it is. */
        boolean over(Duration atLeast) throws InterruptedException;
    }
}
