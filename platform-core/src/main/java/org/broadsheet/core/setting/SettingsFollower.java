package org.broadsheet.core.setting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.broadsheet.api.change.ChangeCursor;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.change.ChangeLog.Changes;

/**
 * Follows the change log, so that a setting changed on another node is seen on this one within seconds. A timer of the
 * bean's own: tasks that an enterprise bean hands to a managed executor inherit its invocation, and with it an entity
 * manager that is closed already.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SettingsFollower {

    private static final System.Logger LOG = System.getLogger(SettingsFollower.class.getName());

    @Inject
    private ChangeLog changeLog;

    @Inject
    private SettingsMemory memory;

    private ChangeCursor cursor;
    private boolean lost;

    @PostConstruct
    void start() {
        cursor = changeLog.now();
    }

    /** An error must not get out: it would end the schedule, and the database may be back in the next round. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void follow() {
        try {
            Changes changes = changeLog.since(cursor);
            if (changes.changes().stream().anyMatch(change -> change.kind() == ChangeKind.SETTING)) {
                memory.evict();
            }
            cursor = changes.next();
            lost = false;
        } catch (RuntimeException e) {
            // Said once for each outage, not every two seconds.
            LOG.log(lost ? Level.DEBUG : Level.WARNING, "The change log cannot be read; trying again", e);
            lost = true;
        }
    }
}
