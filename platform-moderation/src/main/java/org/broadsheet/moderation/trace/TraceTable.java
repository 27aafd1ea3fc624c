package org.broadsheet.moderation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Deletes what comments left behind long ago. Goes along the comments' numbers, which rise with their time, since no
 * index of these tables begins with that.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class TraceTable {

    private static final String NEXT = """
            select t.comment_id, max(t.seen_at) from TABLE t where t.comment_id > ?1
            group by t.comment_id order by t.comment_id""";

    /** Those of a judged comment stay: they are few, and a verdict that changes is copied from them once more. */
    private static final String TRACES = """
            delete from comment_trace where comment_id in (IDS) and not exists (
              select 1 from trace_verdict v where v.comment_id = comment_trace.comment_id)""";

    private static final String BANDS = "delete from comment_band where comment_id in (IDS)";
    private static final String SKETCHES = "delete from comment_sketch where comment_id in (IDS)";

    @PersistenceContext
    EntityManager entities;

    /**
     * Deletes the traces of the next comments, as far as they are old enough.
     *
     * @param after the number behind which to begin
     * @return where to go on, or {@link Long#MAX_VALUE} when there is nothing old any more
     */
    long deleteTraces(long after, Instant before, int most) {
        return delete("comment_trace", after, before, most, List.of(TRACES));
    }

    /** The same for sketches and the bands by which they are found. */
    long deleteSketches(long after, Instant before, int most) {
        return delete("comment_band", after, before, most, List.of(BANDS, SKETCHES));
    }

    @SuppressWarnings("unchecked")
    private long delete(String table, long after, Instant before, int most, List<String> deletions) {
        List<Object[]> next = entities.createNativeQuery(NEXT.replace("TABLE", table))
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList();
        List<String> old = new ArrayList<>();
        long last = Long.MAX_VALUE;
        for (Object[] row : next) {
            long id = ((Number) row[0]).longValue();
            if (time(row[1]).isBefore(before)) {
                old.add(Long.toString(id));
                last = id;
            }
        }
        if (old.isEmpty()) {
            return Long.MAX_VALUE;
        }
        // Numbers that the database gave; a parameter each would be another statement for each count.
        String ids = String.join(",", old);
        deletions.forEach(deletion ->
                entities.createNativeQuery(deletion.replace("IDS", ids)).executeUpdate());
        return next.size() < most ? Long.MAX_VALUE : last;
    }

    private static Instant time(Object stored) {
        LocalDateTime utc = stored instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) stored;
        return utc.toInstant(ZoneOffset.UTC);
    }
}
