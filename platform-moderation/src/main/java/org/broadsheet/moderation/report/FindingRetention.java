package org.broadsheet.moderation.report;

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
import java.time.Instant;

/**
 * Deletes findings that no report looks at any more, in the quiet hours, in small transactions and a bounded number of
 * them: what is left goes in the next night. Every node does it; to find nothing is cheap.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FindingRetention {

    /** Longer than a report looks back, so that it can be made for an earlier month by hand. */
    static final Duration KEPT = Duration.ofDays(100);

    private static final int AT_ONCE = 2_000;
    private static final int MOST_ROUNDS = 500;

    private static final System.Logger LOG = System.getLogger(FindingRetention.class.getName());

    @Inject
    FindingTable findings;

    @Inject
    Clock clock;

    /** An error must not get out: it would end the schedule, and the database may be back tomorrow. */
    @Schedule(hour = "4", minute = "17", persistent = false)
    void cleanUp() {
        try {
            Instant oldest = clock.instant().minus(KEPT);
            int rounds = 0;
            int gone;
            do {
                gone = findings.deleteBefore(oldest, AT_ONCE);
                rounds++;
            } while (gone == AT_ONCE && rounds < MOST_ROUNDS);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old findings cannot be deleted; trying again tomorrow", e);
        }
    }
}
