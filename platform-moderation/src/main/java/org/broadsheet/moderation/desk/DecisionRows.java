package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Decisions with their cases, piece by piece, so that years of them need no more memory than a page. */
@ApplicationScoped
@Transactional
class DecisionRows {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager entities;

    /**
     * The next ones, oldest first.
     *
     * @param from the time of the last one before, or when to begin
     * @param last its id, or -1
     * @param to   before when
     */
    List<Row> after(Instant from, long last, Instant to) {
        List<Row> rows = entities.createQuery(
                        "select d, c from ModerationDecision d, ModerationCase c where c.id = d.caseId"
                                + " and (d.decidedAt > :from or (d.decidedAt = :from and d.id > :last))"
                                + " and d.decidedAt < :to order by d.decidedAt, d.id",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("last", last)
                .setParameter("to", to)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(row -> new Row((ModerationDecision) row[0], (ModerationCase) row[1]))
                .toList();
        entities.clear();
        return rows;
    }

    record Row(ModerationDecision decision, ModerationCase subject) {}
}
