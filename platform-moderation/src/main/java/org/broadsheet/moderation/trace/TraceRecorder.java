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
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentEdited;
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

    /** All that tells of a text; what moderators made of it stays. */
    private static final List<String> FOLLOWING = List.of("CommentTrace", "CommentSketch", "CommentBand");

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
        record(event.commentId(), event.candidate());
    }

    /** What a comment said before it was changed is like nothing that stands anywhere. */
    void follow(@Observes CommentEdited event) {
        entities.flush();
        for (String table : FOLLOWING) {
            entities.createQuery("delete from " + table + " t where t.commentId = :comment")
                    .setParameter("comment", event.commentId())
                    .executeUpdate();
        }
        record(event.commentId(), event.candidate());
    }

    private void record(long commentId, CommentCandidate candidate) {
        Trail trail = Trail.of(candidate);
        String sender = keys.sender(trail);
        // The comment's row first: the provider sorts inserts by mapped relations, and ids are none.
        entities.flush();
        int item = 0;
        for (TraceKey key : keys.of(trail)) {
            CommentTrace trace = new CommentTrace(commentId, item, key, candidate.time());
            entities.persist(key.kind() == TraceKind.HOST ? trace.linked(candidate.articleId(), sender) : trace);
            item++;
        }
        trail.sketch().ifPresent(sketch -> keep(sketch, commentId, candidate, sender));
    }

    private void keep(Sketch sketch, long commentId, CommentCandidate candidate, String sender) {
        if (sketch.bands().isEmpty()) {
            return;
        }
        Set<Long> bands = new HashSet<>(sketch.bands());
        bands.removeAll(popular(sketch.bands(), candidate.time().minus(POPULAR_SPAN)));
        if (!bands.isEmpty()) {
            entities.persist(new CommentSketch(commentId, candidate.articleId(), sender, sketch.encoded()));
            bands.forEach(band -> entities.persist(new CommentBand(commentId, band, candidate.time())));
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
