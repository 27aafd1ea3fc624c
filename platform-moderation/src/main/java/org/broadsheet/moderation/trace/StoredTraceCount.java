package org.broadsheet.moderation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Counts in the table of traces. */
@ApplicationScoped
@Transactional
class StoredTraceCount implements TraceCount {

    private final TraceKeys keys;

    @PersistenceContext
    EntityManager entities;

    /** For the container's proxy. */
    protected StoredTraceCount() {
        keys = null;
    }

    @Inject
    StoredTraceCount(TraceKeys keys) {
        this.keys = keys;
    }

    @Override
    public long byWriter(String mailAddress, Instant since) {
        return count(TraceKind.WRITER, List.of(mailAddress), since);
    }

    @Override
    public long fromAddresses(Collection<String> addresses, Instant since) {
        return count(TraceKind.ADDRESS, addresses, since);
    }

    @Override
    public long fromNetworks(Collection<String> networks, Instant since) {
        return count(TraceKind.NETWORK, networks, since);
    }

    @Override
    public long linking(String host, Instant since) {
        return entities.createQuery(
                        "select count(distinct t.commentId) from CommentTrace t where t.kind = :kind and t.seenAt >= :since"
                                + " and (t.traceKey = :host or t.traceKey like :below escape '!')",
                        Long.class)
                .setParameter("kind", TraceKind.HOST)
                .setParameter("since", since)
                .setParameter("host", host)
                .setParameter("below", "%." + host.replaceAll("([!%_])", "!$1"))
                .getSingleResult();
    }

    private long count(TraceKind kind, Collection<String> values, Instant since) {
        return entities.createQuery(
                        "select count(distinct t.commentId) from CommentTrace t"
                                + " where t.kind = :kind and t.traceKey in :keys and t.seenAt >= :since",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter(
                        "keys",
                        values.stream().map(value -> keys.hashed(kind, value)).toList())
                .setParameter("since", since)
                .getSingleResult();
    }
}
