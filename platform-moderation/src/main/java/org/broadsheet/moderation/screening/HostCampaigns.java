package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;

/**
 * Brings back the first comments of a campaign: when one host has spread so far that a comment with it is held, those
 * that came before it and were let through looked harmless only because they were first. Not all of them: last week's,
 * and so many that a moderator can look at them.
 */
@ApplicationScoped
class HostCampaigns {

    static final Duration LATELY = Duration.ofDays(7);
    static final int MOST = 50;

    private final HostMemory memory;
    private final CommentCatalog comments;
    private final Event<EarlierInNewLight> earlier;

    /** For the container's proxy. */
    protected HostCampaigns() {
        this(null, null, null);
    }

    @Inject
    HostCampaigns(HostMemory memory, CommentCatalog comments, Event<EarlierInNewLight> earlier) {
        this.memory = memory;
        this.comments = comments;
        this.earlier = earlier;
    }

    void screened(@Observes CommentScreened event) {
        if (event.state() != CommentState.APPROVED) {
            spread(event.evidence()).ifPresent(piece -> tellOfEarlier(event, piece));
        }
    }

    private static Optional<Evidence> spread(List<Evidence> evidence) {
        return evidence.stream()
                .filter(piece -> piece.counted() && HostSpread.NAME.equals(piece.rule()))
                .findFirst();
    }

    private void tellOfEarlier(CommentScreened event, Evidence spread) {
        String host = HostSpread.host(spread);
        // One more than these, since the comment itself may be remembered by now.
        List<Long> ids = memory.linking(host, event.time().minus(LATELY), event.time(), MOST + 1).stream()
                .filter(id -> id != event.commentId())
                .limit(MOST)
                .toList();
        Map<Long, String> links = new HashMap<>();
        comments.findAll(ids).forEach(comment -> links.put(comment.id(), Link.to(host, Link.in(comment.text()))));
        if (!links.isEmpty()) {
            earlier.fire(new EarlierInNewLight(
                    links,
                    HostSpread.LATER,
                    spread.detail(),
                    HostSpread.weight(spread),
                    Set.of(HostSpread.NAME, HostSpread.LATER),
                    true));
        }
    }
}
