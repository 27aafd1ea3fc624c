package org.broadsheet.notify.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Does this node's share of the mail, woken when something is queued and looking by itself every few seconds. Other
 * nodes do theirs from the same tables; whatever this one leaves behind, they or its next start take up. One thread of
 * its own: a task handed to the executor with each wake-up took the invocation of whoever published with it, and the
 * server complained of that at its end.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailWorker {

    /** How long an undeployment waits for the message that is on its way. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = System.getLogger(MailWorker.class.getName());

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private MailRound round;

    @Inject
    private WakeUp wakeUp;

    @Inject
    private CurrentActor currentActor;

    /** Seconds between two looks. Not in the manual. */
    @Inject
    @ConfigProperty(name = "broadsheet.mail.sweep", defaultValue = "5")
    private int sweep;

    /** However often it is released before the next look, one look answers it. */
    private final Semaphore woken = new Semaphore(0);

    private volatile boolean stopping;
    private Thread thread;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::work);
        wakeUp.listen(woken::release);
        thread.start();
    }

    @PreDestroy
    void stop() {
        stopping = true;
        wakeUp.listen(() -> {});
        woken.release();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!stopping) {
            round();
            try {
                if (woken.tryAcquire(sweep, TimeUnit.SECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What fails is tried again at the next look; whatever left here, an error as well, would end the work unseen. */
    private void round() {
        try {
            currentActor.runAs(Actor.SYSTEM, () -> round.run(() -> !stopping));
        } catch (RuntimeException | Error e) {
            LOG.log(stopping ? Level.DEBUG : Level.ERROR, "a round of mail failed", e);
        }
    }
}
