package org.broadsheet.moderation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.ModeratorNotices;
import org.broadsheet.api.moderation.NoticePace;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;

/** Each moderator's own choice. */
@ApplicationScoped
@RequiresPermission(Permission.MODERATE_COMMENTS)
class OwnNotices implements ModeratorNotices {

    private final PreferenceTable table;
    private final CurrentActor actor;
    private final Clock clock;

    /** For the container's proxy. */
    protected OwnNotices() {
        this(null, null, null);
    }

    @Inject
    OwnNotices(PreferenceTable table, CurrentActor actor, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public NoticePace pace() {
        return table.pace(actor.get().accountId());
    }

    @Override
    @Transactional
    public void change(NoticePace pace) {
        if (pace == null) {
            throw new InvalidInput(FieldError.of("pace", "required"));
        }
        Instant now = clock.instant();
        table.lock(actor.get().accountId(), now).change(pace, now);
    }
}
