package org.broadsheet.moderation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.broadsheet.moderation.screening.HostMemory;

/** Reads the hosts in the traces of comments, along the index. */
@ApplicationScoped
@Transactional
class StoredHosts implements HostMemory {

    private static final String LINKING = """
            select t.comment_id from comment_trace t
            where t.kind = 'HOST' and t.trace_key = ?1 and t.seen_at > ?2 and t.seen_at <= ?3
            order by t.kind, t.trace_key, t.seen_at desc""";

    @PersistenceContext
    EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public List<Long> linking(String host, Instant since, Instant until, int most) {
        List<Number> found = entities.createNativeQuery(LINKING)
                .setParameter(1, host)
                .setParameter(2, utc(since))
                .setParameter(3, utc(until))
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(Number::longValue).toList();
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
