package org.broadsheet.moderation.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentEdited;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.CaseDecided;
import org.broadsheet.moderation.ScreeningChanged;

/**
 * Keeps a lesson for each verdict that stands, in the verdict's transaction: a verdict changed changes its lesson, one
 * taken back takes it away. What is learnt from all of them is found out later, by {@link LearningWorker}.
 */
@ApplicationScoped
class LessonRecorder {

    private final LessonTable table;
    private final CommentTexts texts;
    private final ChangeLog changeLog;
    private final Event<ScreeningChanged> changed;
    private final Clock clock;

    /** For the container's proxy. */
    protected LessonRecorder() {
        this(null, null, null, null, null);
    }

    @Inject
    LessonRecorder(
            LessonTable table, CommentTexts texts, ChangeLog changeLog, Event<ScreeningChanged> changed, Clock clock) {
        this.table = table;
        this.texts = texts;
        this.changeLog = changeLog;
        this.changed = changed;
        this.clock = clock;
    }

    void decided(@Observes CaseDecided event) {
        Optional<TaughtLesson> known = table.find(event.caseId());
        if (teaches(event.standing())) {
            known.ifPresentOrElse(lesson -> lesson.change(event.standing(), clock.instant()), () -> teach(event));
        } else if (known.isPresent()) {
            table.remove(known.get());
        } else {
            return;
        }
        changeLog.record(ChangeKind.SCREENING, event.caseId());
        changed.fire(new ScreeningChanged());
    }

    /** What was learnt of a comment was learnt of other words than it has now. */
    void edited(@Observes CommentEdited event) {
        table.ofComment(event.commentId()).ifPresent(lesson -> {
            table.remove(lesson);
            changeLog.record(ChangeKind.SCREENING, lesson.caseId());
            changed.fire(new ScreeningChanged());
        });
    }

    /** A plain rejection has too many reasons to teach one. */
    private static boolean teaches(Verdict standing) {
        return standing != null && standing != Verdict.REJECT;
    }

    private void teach(CaseDecided event) {
        Optional<CommentDetails> comment = texts.find(event.commentId());
        if (comment.isEmpty()) {
            return;
        }
        TaughtLesson lesson = new TaughtLesson(
                event.caseId(),
                event.commentId(),
                event.standing(),
                Features.vector(texts.of(comment.get())),
                clock.instant());
        lesson.thought(
                Thought.in(event.evidence(), Subject.SPAM.finding()),
                Thought.in(event.evidence(), Subject.ABUSE.finding()));
        table.add(lesson);
    }
}
