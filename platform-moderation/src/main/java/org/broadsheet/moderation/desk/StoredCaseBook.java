package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.CommentDecisions;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.moderation.CaseReturned;
import org.broadsheet.moderation.CaseReturned.Cause;

/** Cases as the rest of this module sees them. */
@ApplicationScoped
@Transactional
class StoredCaseBook implements CaseBook {

    private final Cases cases;
    private final CommentDecisions decisions;
    private final CurrentActor actor;
    private final Event<CaseReturned> returned;

    /** For the container's proxy. */
    protected StoredCaseBook() {
        this(null, null, null, null);
    }

    @Inject
    StoredCaseBook(Cases cases, CommentDecisions decisions, CurrentActor actor, Event<CaseReturned> returned) {
        this.cases = cases;
        this.decisions = decisions;
        this.actor = actor;
        this.returned = returned;
    }

    @Override
    public Optional<Entry> ofComment(long commentId) {
        return cases.ofComment(commentId).map(this::entry);
    }

    @Override
    public Optional<Entry> find(long caseId) {
        return cases.find(caseId).map(this::entry);
    }

    @Override
    public Optional<Entry> lock(long commentId) {
        cases.lock(commentId);
        return ofComment(commentId);
    }

    @Override
    public void holdAgain(long commentId, Cause cause, Evidence evidence) {
        ModerationCase subject = cases.ofComment(commentId).orElseThrow(() -> new NotFound("case of", commentId));
        boolean moves = subject.state() != CommentState.HELD;
        subject.holdAgain(evidence);
        if (moves) {
            actor.runAs(Actor.SYSTEM, () -> decisions.decide(commentId, CommentState.HELD));
        }
        returned.fire(new CaseReturned(subject.id(), commentId, cause));
    }

    private Entry entry(ModerationCase one) {
        Standing standing = cases.decisions(List.of(one)).stream()
                .filter(decision -> !decision.undone())
                .reduce((earlier, later) -> later)
                .map(decision -> new Standing(decision.id(), decision.verdict(), decision.note(), decision.decidedAt()))
                .orElse(null);
        return new Entry(one.id(), one.commentId(), one.state(), standing);
    }
}
