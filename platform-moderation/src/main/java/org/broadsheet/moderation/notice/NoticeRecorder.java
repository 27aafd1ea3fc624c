package org.broadsheet.moderation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.broadsheet.api.comment.CommentEdited;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.ModeratorNotices;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.moderation.CaseReturned;

/** Notes in the transaction of the event that moderators should hear of it: one row, and none when the site wants no such mail. */
@ApplicationScoped
class NoticeRecorder {

    /** What is taken in with an older time is no news: demo content. */
    private static final Duration NEWS = Duration.ofHours(1);

    private final NoticeTable table;
    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    protected NoticeRecorder() {
        this(null, null, null);
    }

    @Inject
    NoticeRecorder(NoticeTable table, Settings settings, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    void screened(@Observes CommentScreened event) {
        Instant now = clock.instant();
        if (event.time().isBefore(now.minus(NEWS))) {
            return;
        }
        if (event.state() == CommentState.HELD && wanted(ModeratorNotices.HELD_SETTING, true)) {
            table.add(new ModerationNotice(event.commentId(), NoticeCause.HELD, now));
        } else if (event.state() == CommentState.APPROVED && wanted(ModeratorNotices.POSTED_SETTING, false)) {
            table.add(new ModerationNotice(event.commentId(), NoticeCause.POSTED, now));
        }
    }

    /** A comment that was to be seen says something else now, and waits. */
    void edited(@Observes CommentEdited event) {
        boolean newlyHeld = event.state() == CommentState.HELD && event.before() != CommentState.HELD;
        if (newlyHeld && wanted(ModeratorNotices.HELD_SETTING, true)) {
            table.add(new ModerationNotice(event.commentId(), NoticeCause.HELD, clock.instant()));
        }
    }

    void returned(@Observes CaseReturned event) {
        if (wanted(ModeratorNotices.HELD_SETTING, true)) {
            NoticeCause cause = switch (event.cause()) {
                case REPORTED -> NoticeCause.REPORTED;
                case APPEALED -> NoticeCause.APPEALED;
            };
            table.add(new ModerationNotice(event.commentId(), cause, clock.instant()));
        }
    }

    private boolean wanted(String setting, boolean otherwise) {
        return Boolean.parseBoolean(settings.get(setting, Boolean.toString(otherwise)));
    }
}
