package org.broadsheet.moderation.sanction;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/**
 * Deletes sanctions that ended long ago, in the quiet hours: mail and IP addresses stand in them in clear, which nobody
 * has a use for any more. Every node does it; to find nothing is cheap.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SanctionRetention {

    /** Long enough to see who comes back. */
    static final Duration KEPT = Duration.ofDays(180);

    private static final System.Logger LOG = System.getLogger(SanctionRetention.class.getName());

    @Inject
    SanctionTable table;

    @Inject
    Clock clock;

    /** An error must not get out: it would end the schedule, and the database may be back tomorrow. */
    @Schedule(hour = "4", minute = "41", persistent = false)
    void cleanUp() {
        try {
            table.deleteEndedBefore(clock.instant().minus(KEPT));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Sanctions that have ended cannot be deleted; trying again tomorrow", e);
        }
    }
}
