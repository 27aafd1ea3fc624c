package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.broadsheet.api.comment.CommentScreened;

/** Opens a case for each screened comment, in the posting's transaction: there is no comment without its evidence. */
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
}
