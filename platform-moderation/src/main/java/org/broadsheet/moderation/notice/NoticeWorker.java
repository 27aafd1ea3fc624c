package org.broadsheet.moderation.notice;

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
import java.time.Instant;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;

/**
 * Looks every few seconds for what moderators or writers should be told. Nobody waits for it in front of a screen, so
 * nothing wakes it; other nodes do their share from the same tables.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class NoticeWorker {

    private static final Logger LOG = System.getLogger(NoticeWorker.class.getName());

    @Inject
    private NoticeRound round;

    @Inject
    private CurrentActor currentActor;

    private volatile boolean stopping;
    private volatile boolean lost;
    private volatile Instant gathered = Instant.EPOCH;

    /** Nothing must get out: it would end the schedule, and the database may be back in the next round. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void tell() {
        try {
            currentActor.runAs(Actor.SYSTEM, this::all);
            lost = false;
        } catch (RuntimeException e) {
            // Said once for each outage, not every few seconds.
            LOG.log(lost || stopping ? Level.DEBUG : Level.WARNING, "notices cannot be told; trying again", e);
            lost = true;
        }
    }

    private void all() {
        boolean more = true;
        while (more && !stopping) {
            more = round.tellAtOnce();
        }
        more = true;
        while (more && !stopping) {
            more = round.tellWriters();
        }
        Instant hour = round.hour();
        if (hour.isAfter(gathered)) {
            round.gather();
            round.forget();
            gathered = hour;
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }
}
