package org.broadsheet.core.setting;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.broadsheet.api.change.ChangeCursor;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.change.ChangeLog.Changes;

/** Follows the change log, so that a setting changed on another node is seen on this one within seconds. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SettingsFollower {

    private static final System.Logger LOG = System.getLogger(SettingsFollower.class.getName());
    private static final long PERIOD_SECONDS = 2;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ChangeLog changeLog;

    @Inject
    private SettingsMemory memory;

    private ScheduledFuture<?> following;
    private ChangeCursor cursor;

    @PostConstruct
    void start() {
        cursor = changeLog.now();
        // The executor runs one round after the other, so the cursor needs no lock.
        following = executor.scheduleWithFixedDelay(this::follow, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        following.cancel(false);
    }

    /** An error must not get out: it would end the schedule, and the database may be back in the next round. */
    private void follow() {
        try {
            Changes changes = changeLog.since(cursor);
            if (changes.changes().stream().anyMatch(change -> change.kind() == ChangeKind.SETTING)) {
                memory.evict();
            }
            cursor = changes.next();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The change log cannot be read; trying again", e);
        }
    }
}
