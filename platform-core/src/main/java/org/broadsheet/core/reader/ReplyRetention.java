package org.broadsheet.core.reader;

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

/** Forgets, each night, addresses whose owners never said that they want mail about answers. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReplyRetention {

    private static final Duration PATIENCE = Duration.ofDays(30);
    private static final System.Logger LOG = System.getLogger(ReplyRetention.class.getName());

    @Inject
    ReplyTable table;

    @Inject
    Clock clock;

    /** An error must not get out: it would end the schedule, and the database may be back tomorrow. */
    @Schedule(hour = "4", minute = "41", persistent = false)
    void run() {
        try {
            table.forgetUnconfirmed(clock.instant().minus(PATIENCE));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Addresses that were never confirmed cannot be deleted; trying again tomorrow", e);
        }
    }
}
