package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.limit.RateLimits;
import org.broadsheet.api.security.PublicOperation;

/** Readers' comments: from one address one in fifteen seconds and twenty in an hour. */
@ApplicationScoped
class StoredPosting implements CommentPosting {

    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int MOST_IN_AN_HOUR = 20;

    @Inject
    Reception reception;

    @Inject
    RateLimits limits;

    @Inject
    Clock clock;

    @Override
    @PublicOperation
    @Transactional
    public CommentReceipt submit(CommentDraft draft) {
        return reception.take(draft, clock.instant(), this::limit);
    }

    /** What comes from no address comes from inside: no request is without one. */
    private void limit(CleanComment comment) {
        if (comment.remoteAddress().isEmpty()) {
            return;
        }
        limits.take("comment", comment.remoteAddress(), 1, PAUSE);
        limits.take("comment-hour", comment.remoteAddress(), MOST_IN_AN_HOUR, Duration.ofHours(1));
    }
}
