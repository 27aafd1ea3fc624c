package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentTakenIn;
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

    /** An import may bring a comment again, standing elsewhere; its case and what was decided on it stay. */
    void takeIn(@Observes CommentTakenIn event) {
        cases.ofComment(event.commentId())
                .ifPresentOrElse(known -> known.move(event.state()), () -> cases.add(new ModerationCase(event)));
    }
}
