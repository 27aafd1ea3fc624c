package org.broadsheet.moderation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.moderation.screening.Sketch;
import org.broadsheet.moderation.screening.Trail;

/**
 * Keeps what a comment leaves behind, in its own transaction. Comments that come in by an import leave none: the event
 * carries neither text nor sender, they tell nothing of who writes here now, and an archive is read faster without.
 */
@ApplicationScoped
@Transactional
class TraceRecorder {

    /**
     * How often one text is kept within {@link #POPULAR_SPAN}: a text with a hundred thousand copies fills no table and
     * slows no look-up. Twenty copies settle what the screening makes of it; when it comes back a month later, it is
     * kept afresh.
     */
    static final int COPIES = 20;

    private static final Duration POPULAR_SPAN = Duration.ofDays(30);

    private final TraceKeys keys;

    @PersistenceContext
    EntityManager entities;

    /** For the container's proxy. */
    protected TraceRecorder() {
        keys = null;
    }

    @Inject
    TraceRecorder(TraceKeys keys) {
        this.keys = keys;
    }

    void record(@Observes CommentScreened event) {
        Trail trail = Trail.of(event.candidate());
        String sender = keys.sender(trail);
        // The comment's row first: the provider sorts inserts by mapped relations, and ids are none.
        entities.flush();
        int item = 0;
        for (TraceKey key : keys.of(trail)) {
            CommentTrace trace = new CommentTrace(event.commentId(), item, key, event.time());
            entities.persist(key.kind() == TraceKind.HOST ? trace.linked(event.articleId(), sender) : trace);
            item++;
        }
        trail.sketch().ifPresent(sketch -> keep(sketch, event, sender));
    }

    private void keep(Sketch sketch, CommentScreened event, String sender) {
        if (sketch.bands().isEmpty()) {
            return;
        }
        Set<Long> bands = new HashSet<>(sketch.bands());
        bands.removeAll(popular(sketch.bands(), event.time().minus(POPULAR_SPAN)));
        if (!bands.isEmpty()) {
            entities.persist(new CommentSketch(event.commentId(), event.articleId(), sender, sketch.encoded()));
            bands.forEach(band -> entities.persist(new CommentBand(event.commentId(), band, event.time())));
        }
    }

    /** Of these the bands that enough comments have already. */
    private List<Long> popular(List<Long> bands, Instant since) {
        return entities.createQuery("""
                        select b.bandKey from CommentBand b where b.bandKey in :bands and b.seenAt > :since
                        group by b.bandKey having count(b.commentId) >= :copies""", Long.class)
                .setParameter("bands", bands)
                .setParameter("since", since)
                .setParameter("copies", (long) COPIES)
                .getResultList();
    }
}
