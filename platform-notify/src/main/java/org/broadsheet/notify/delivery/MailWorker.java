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
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Does this node's share of the mail, woken when something is queued and looking by itself every few seconds. Other
 * nodes do theirs from the same tables; whatever this one leaves behind, they or its next start take up.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class MailWorker {

    private static final Logger LOG = System.getLogger(MailWorker.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

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

    private volatile boolean stopping;
    private Future<?> timer;
    private OneAtATime turn;

    @PostConstruct
    void start() {
        turn = new OneAtATime(this::round);
        wakeUp.listen(this::wake);
        timer = executor.scheduleWithFixedDelay(turn::ask, sweep, sweep, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        wakeUp.listen(() -> {});
        timer.cancel(false);
    }

    private void wake() {
        if (!stopping) {
            executor.execute(turn::ask);
        }
    }

    /** What fails is tried again at the next look; an exception that left here would end the timer. */
    private void round() {
        try {
            currentActor.runAs(Actor.SYSTEM, () -> round.run(() -> !stopping));
        } catch (RuntimeException e) {
            LOG.log(stopping ? Level.DEBUG : Level.ERROR, "a round of mail failed", e);
        }
    }
}
