package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.broadsheet.moderation.screening.EarlierInNewLight;

/**
 * The second looks to be had: asked for when a comment's transaction is through, had by a worker in transactions of
 * their own. Two adverts of one name at the very same moment so cost neither of their senders anything, and whoever
 * cannot have its look loses nothing but that.
 */
@ApplicationScoped
class SecondLooks {

    private static final Logger LOG = System.getLogger(SecondLooks.class.getName());

    /** A flood fills this; its comments are held or spam by themselves. */
    private static final int MOST_WAITING = 1_000;

    /** So often there is another try after somebody else was faster. */
    private static final int TRIES = 4;

    /** How long a sender waits, so that whoever looks afterwards sees what became of the earlier comments. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SecondLook look;
    private final Duration patience;
    private final BlockingQueue<Asked> asked = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean open;

    /** For the container's proxy. */
    protected SecondLooks() {
        this(null);
    }

    @Inject
    SecondLooks(SecondLook look) {
        this(look, PATIENCE);
    }

    SecondLooks(SecondLook look, Duration patience) {
        this.look = look;
        this.patience = patience;
    }

    /** Waits, but not for long, and not where nobody works yet: while the demo comes in, say. */
    void ask(@Observes(during = TransactionPhase.AFTER_SUCCESS) EarlierInNewLight light) {
        Asked one = new Asked(light, new CountDownLatch(1));
        if (!asked.offer(one)) {
            LOG.log(
                    Level.WARNING,
                    "Too many second looks are waiting; {0} comments stay as they are",
                    light.earlier().size());
            return;
        }
        if (open) {
            try {
                one.had().await(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** From now on somebody works. */
    void open() {
        open = true;
    }

    /** Ends the work after what is under way; what is left waits in vain, and is lost with the memory. */
    void close() {
        open = false;
        asked.clear();
        asked.add(new Asked(null, null));
    }

    /** Has one look after the other until it is closed. */
    void work() throws InterruptedException {
        Asked next = asked.take();
        while (!next.last()) {
            have(next);
            next = asked.take();
        }
    }

    private void have(Asked one) {
        try {
            one.light().earlier().keySet().stream().sorted().forEach(id -> look(id, one.light()));
        } finally {
            one.had().countDown();
        }
    }

    /** Whoever was faster has committed, so the next try reads what it did. */
    private void look(long commentId, EarlierInNewLight light) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                look.look(commentId, light);
                return;
            } catch (RuntimeException e) {
                LOG.log(
                        attempt < TRIES ? Level.DEBUG : Level.WARNING,
                        "Comment {0} had no second look ({1})",
                        Long.toString(commentId),
                        e.getClass().getSimpleName());
            }
        }
    }

    /** @param light null in the one that ends the work */
    private record Asked(EarlierInNewLight light, CountDownLatch had) {

        private boolean last() {
            return light == null;
        }
    }
}
