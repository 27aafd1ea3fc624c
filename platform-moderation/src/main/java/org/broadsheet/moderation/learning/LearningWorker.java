package org.broadsheet.moderation.learning;

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
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;

/**
 * Learns in the background, on a thread of its own: once at the start, and whenever verdicts have changed, here or on
 * another node. Verdicts that come while it learns are learnt together in the next round.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LearningWorker {

    private static final Logger LOG = System.getLogger(LearningWorker.class.getName());

    /** How long an undeployment waits for a round. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private LearningRound round;

    @Inject
    private LearningCall call;

    @Inject
    private CurrentActor currentActor;

    private volatile boolean stopping;
    private Thread thread;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::work);
        call.again();
        thread.start();
    }

    @PreDestroy
    void stop() {
        stopping = true;
        call.again();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!stopping) {
                call.await();
                if (!stopping) {
                    learn();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** After an error what was known stays in force, and the next verdict, or any change, brings the next try. */
    private void learn() {
        try {
            currentActor.runAs(Actor.SYSTEM, round::learn);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nothing could be learnt from the verdicts this time", e);
        }
    }
}
