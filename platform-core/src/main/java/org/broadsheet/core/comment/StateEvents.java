package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.broadsheet.api.comment.CommentApproved;
import org.broadsheet.api.comment.CommentHeld;
import org.broadsheet.api.comment.CommentHidden;

/** Tells where a comment stands now: the same events whoever decided. */
@ApplicationScoped
class StateEvents {

    @Inject
    Event<CommentApproved> approved;

    @Inject
    Event<CommentHeld> held;

    @Inject
    Event<CommentHidden> hidden;

    void tell(Comment comment, Instant time) {
        switch (comment.state()) {
            case APPROVED -> approved.fire(new CommentApproved(comment.id(), comment.articleId(), time));
            case HELD -> held.fire(new CommentHeld(comment.id(), comment.articleId(), time));
            case REJECTED, SPAM ->
                hidden.fire(new CommentHidden(comment.id(), comment.articleId(), comment.state(), time));
        }
    }
}
