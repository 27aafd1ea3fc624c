package org.broadsheet.moderation.trace;

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
import java.util.function.LongUnaryOperator;
import org.broadsheet.api.setting.Settings;

/**
 * Deletes what comments left behind after as many days as the site says, in setting {@value #DAYS_SETTING}. What
 * moderators made of senders and hosts stays: it has a table of its own, and that is what reputation is read from. In
 * the quiet hours, in small transactions and a bounded number of them; every node does it, and to find nothing is cheap.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class TraceRetention {

    static final String DAYS_SETTING = "screening.traces.days";

    private static final int DEFAULT_DAYS = 365;

    /** So far the rules look back; see {@link TraceQuery}. */
    private static final int FEWEST_DAYS = 31;

    /** A thousand years are as good as for ever. */
    private static final int MOST_DAYS = 365_000;

    private static final int AT_ONCE = 500;
    private static final int MOST_ROUNDS = 2_000;

    private static final System.Logger LOG = System.getLogger(TraceRetention.class.getName());

    @Inject
    TraceTable table;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** An error must not get out: it would end the schedule, and the database may be back tomorrow. */
    @Schedule(hour = "4", minute = "37", persistent = false)
    void cleanUp() {
        try {
            Instant oldest = clock.instant().minus(Duration.ofDays(days()));
            walk(after -> table.deleteTraces(after, oldest, AT_ONCE));
            walk(after -> table.deleteSketches(after, oldest, AT_ONCE));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old traces cannot be deleted; trying again tomorrow", e);
        }
    }

    private static void walk(LongUnaryOperator step) {
        long after = Long.MIN_VALUE;
        for (int round = 0; round < MOST_ROUNDS && after != Long.MAX_VALUE; round++) {
            after = step.applyAsLong(after);
        }
    }

    /** What is no number counts as never set. */
    private int days() {
        try {
            int days = Integer.parseInt(settings.get(DAYS_SETTING, "").strip());
            return Math.max(FEWEST_DAYS, Math.min(MOST_DAYS, days));
        } catch (NumberFormatException e) {
            return DEFAULT_DAYS;
        }
    }
}
