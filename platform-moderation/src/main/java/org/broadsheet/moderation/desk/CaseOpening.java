package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentTakenIn;

/**
 * Opens a case for each comment, in the transaction in which it came: there is none that was screened without its
 * evidence, and none that no moderator can reach.
 */
@ApplicationScoped
class CaseOpening {

    private final Cases cases;

    /** For the container's proxy. */
    protected CaseOpening() {
        cases = null;
    }

    @Inject
    CaseOpening(Cases cases) {
        this.cases = cases;
    }

    void open(@Observes CommentScreened event) {
        cases.add(new ModerationCase(event));
    }

    /** An import may bring a comment again, standing elsewhere; its case and what was decided on it stay. */
    void takeIn(@Observes CommentTakenIn event) {
        cases.ofComment(event.commentId())
                .ifPresentOrElse(known -> known.move(event.state()), () -> cases.add(new ModerationCase(event)));
    }
}
