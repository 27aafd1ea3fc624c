package org.broadsheet.core.comment;

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
import java.util.function.ToIntFunction;
import org.broadsheet.api.setting.Settings;

/**
 * Drops what need not be known of commenters any longer, each hour, in small transactions and a bounded number of them:
 * what is left goes in the next. Every node does it, each passing over the rows that another has.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class CommentRetention {

    /** For how many days it is kept where a comment came from; 0 for ever. */
    static final String ADDRESS_DAYS = "comments.keep-address-days";

    /** For how many days the mail address is kept; 0 for ever. */
    static final String MAIL_DAYS = "comments.keep-mail-days";

    private static final int MOST_ROUNDS = 500;
    private static final System.Logger LOG = System.getLogger(CommentRetention.class.getName());

    @Inject
    RetentionTable table;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** An error must not get out: it would end the schedule, and the database may be back in an hour. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    void run() {
        try {
            drop(days(ADDRESS_DAYS, 90), table::dropAddresses);
            drop(days(MAIL_DAYS, 365), table::dropMails);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Old addresses of commenters cannot be dropped; trying again in an hour", e);
        }
    }

    private void drop(int days, ToIntFunction<Instant> batch) {
        if (days == 0) {
            return;
        }
        Instant before = clock.instant().minus(Duration.ofDays(days));
        int rounds = 0;
        while (rounds < MOST_ROUNDS && batch.applyAsInt(before) == RetentionTable.AT_ONCE) {
            rounds++;
        }
    }

    /** A setting that is no number counts as not set. */
    private int days(String key, int fallback) {
        String value = settings.get(key, "");
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : fallback;
    }
}
