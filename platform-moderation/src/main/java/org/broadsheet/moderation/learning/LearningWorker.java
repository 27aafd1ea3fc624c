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
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;

/**
 * Learns in the background, on a thread of its own: once at the start, and whenever verdicts have changed, here or on
 * another node; see {@link LearningLoop}.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class LearningWorker {

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

    private final CountDownLatch stopped = new CountDownLatch(1);
    private Thread thread;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::work);
        call.again();
        thread.start();
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
        call.again();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            new LearningLoop(call, () -> currentActor.runAs(Actor.SYSTEM, round::learn), System::nanoTime)
                    .run(rest -> stopped.await(rest.toNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
