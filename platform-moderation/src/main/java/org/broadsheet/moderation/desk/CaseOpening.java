package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.broadsheet.api.comment.CommentEdited;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentTakenIn;
import org.broadsheet.api.comment.CommentWithdrawn;
import org.broadsheet.moderation.trace.TraceSearch;

/**
 * Opens a case for each comment, in the transaction in which it came: there is none that was screened without its
 * evidence, and none that no moderator can reach.
 */
@ApplicationScoped
class CaseOpening {

    private final Cases cases;
    private final TraceSearch traces;

    /** For the container's proxy. */
    protected CaseOpening() {
        this(null, null);
    }

    @Inject
    CaseOpening(Cases cases, TraceSearch traces) {
        this.cases = cases;
        this.traces = traces;
    }

    void open(@Observes CommentScreened event) {
        cases.add(new ModerationCase(event, !traces.published(event.candidate().email())));
    }

    /**
     * A comment says something else now, and the case why it is judged as it is. Its version counts up whatever the
     * screening found: nobody shall decide on words that were exchanged under their eyes.
     */
    void follow(@Observes CommentEdited event) {
        cases.ofComment(event.commentId())
                .ifPresentOrElse(
                        known -> {
                            known.reconsider(event.state(), event.evidence());
                            cases.raise(known);
                        },
                        () -> cases.add(new ModerationCase(event)));
    }

    /** Nobody need decide any more; and what was taken back is not to be read here either. */
    void close(@Observes CommentWithdrawn event) {
        cases.ofComment(event.commentId()).ifPresent(known -> {
            known.withdrawn(event.state());
            cases.raise(known);
        });
    }

    /** An import may bring a comment again, standing elsewhere; its case and what was decided on it stay. */
    void takeIn(@Observes CommentTakenIn event) {
        cases.ofComment(event.commentId())
                .ifPresentOrElse(known -> known.move(event.state()), () -> cases.add(new ModerationCase(event)));
    }
}
