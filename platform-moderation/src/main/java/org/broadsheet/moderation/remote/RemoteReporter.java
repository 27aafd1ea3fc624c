package org.broadsheet.moderation.remote;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;

/**
 * Looks every few seconds for corrections that the remote service should hear of. Nobody waits for it, so nothing wakes
 * it. Other nodes do their share from the same table; what one leaves behind, another takes up when the lease is over.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class RemoteReporter {

    private static final Logger LOG = System.getLogger(RemoteReporter.class.getName());

    @Inject
    private RemoteRound round;

    @Inject
    private CurrentActor currentActor;

    private volatile boolean stopping;
    private volatile boolean lost;

    /** Nothing must get out: it would end the schedule, and the database may be back in the next round. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void report() {
        try {
            currentActor.runAs(Actor.SYSTEM, () -> round.run(() -> !stopping));
            lost = false;
        } catch (RuntimeException e) {
            // Said once for each outage, not every ten seconds.
            LOG.log(lost || stopping ? Level.DEBUG : Level.WARNING, "corrections cannot be read; trying again", e);
            lost = true;
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
