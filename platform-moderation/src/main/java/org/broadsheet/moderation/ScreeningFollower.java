package org.broadsheet.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.broadsheet.api.change.ChangeCursor;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.change.ChangeLog.Changes;

/**
 * Follows the change log, so that what another node changed about the screening is known on this one within seconds. A
 * timer of the bean's own: tasks that an enterprise bean hands to a managed executor inherit its invocation, and with
 * it an entity manager that is closed already.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ScreeningFollower {

    private static final System.Logger LOG = System.getLogger(ScreeningFollower.class.getName());

    @Inject
    private ChangeLog changeLog;

    @Inject
    private Event<ScreeningChanged> changed;

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
            if (changes.changes().stream().anyMatch(change -> change.kind() == ChangeKind.SCREENING)) {
                changed.fire(new ScreeningChanged());
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
