package org.broadsheet.moderation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.moderation.screening.CommentMemory;
import org.broadsheet.moderation.screening.Past;
import org.broadsheet.moderation.screening.Past.HostPast;
import org.broadsheet.moderation.screening.Past.Like;
import org.broadsheet.moderation.screening.Past.Place;
import org.broadsheet.moderation.screening.Sketch;
import org.broadsheet.moderation.screening.Trail;

/** Asks the database twice for a comment: for all its traces at once, and for texts like its own. */
@ApplicationScoped
@Transactional
class StoredMemory implements CommentMemory {

    private final TraceKeys keys;

    @PersistenceContext
    EntityManager entities;

    /** For the container's proxy. */
    protected StoredMemory() {
        keys = null;
    }

    @Inject
    StoredMemory(TraceKeys keys) {
        this.keys = keys;
    }

    /**
     * Reads in the transaction of the comment, which has to see what the same one wrote before. As with the names that
     * comments advertise: what fails in here leaves that transaction fit to be committed, unless the database itself
     * refuses a statement.
     */
    @Override
    @Transactional(dontRollbackOn = RuntimeException.class)
    public Past recall(Trail trail) {
        List<TraceKey> known = keys.of(trail);
        String sender = keys.sender(trail);
        Traces traces = known.isEmpty()
                ? Traces.NONE
                : Traces.of(rows(TraceQuery.of(known, trail.articleId(), sender, trail.time())));
        Map<String, HostPast> hosts = known.stream()
                .filter(key -> key.kind() == TraceKind.HOST)
                .collect(Collectors.toMap(TraceKey::value, traces::host));
        List<Like> likes = trail.sketch()
                .map(sketch -> likes(sketch, trail.articleId(), sender))
                .orElse(List.of());
        return new Past(
                traces.recent(TraceKind.ADDRESS),
                traces.recent(TraceKind.NETWORK),
                traces.recent(TraceKind.WRITER),
                traces.outcomes(TraceKind.WRITER),
                traces.outcomes(TraceKind.ADDRESS),
                hosts,
                likes);
    }

    private List<Like> likes(Sketch sketch, long articleId, String sender) {
        if (sketch.bands().isEmpty()) {
            return List.of();
        }
        return rows(LikeQuery.of(sketch.bands())).stream()
                .filter(row -> sketch.repeats((String) row[2]))
                .map(row -> new Like(
                        new Place(number(row[5]), number(row[6]), Instant.ofEpochSecond(number(row[7]))),
                        number(row[0]) == articleId,
                        !sender.isEmpty() && sender.equals(row[1]),
                        CommentState.valueOf((String) row[3]),
                        number(row[4]) > 0))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(Statement statement) {
        Query query = entities.createNativeQuery(statement.sql());
        for (int i = 0; i < statement.values().size(); i++) {
            query.setParameter(i + 1, statement.values().get(i));
        }
        return query.getResultList();
    }
}
