package org.broadsheet.moderation.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The table of what readers report. */
@ApplicationScoped
@Transactional
class ComplaintTable {

    @PersistenceContext
    EntityManager entities;

    void add(Complaint complaint) {
        entities.persist(complaint);
        entities.flush();
    }

    boolean has(long commentId, String reader) {
        return entities.createQuery(
                                "select count(c) from Complaint c where c.commentId = :comment and c.reader = :reader",
                                Long.class)
                        .setParameter("comment", commentId)
                        .setParameter("reader", reader)
                        .getSingleResult()
                > 0;
    }

    /** Whether anything had been said against a comment by then. */
    boolean anyBefore(long caseId, Instant time) {
        return entities.createQuery(
                                "select count(c) from Complaint c where c.caseId = :case and c.filedAt <= :time",
                                Long.class)
                        .setParameter("case", caseId)
                        .setParameter("time", time)
                        .getSingleResult()
                > 0;
    }

    /** What is open, oldest first. */
    List<Complaint> open(Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from Complaint c where c.caseId in :cases and c.settledAt is null"
                                        + " order by c.filedAt, c.id",
                                Complaint.class)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }

    /** The most reported first. */
    List<Long> openCases(int offset, int size) {
        return entities.createQuery(
                        "select c.caseId, count(c.id) from Complaint c where c.settledAt is null"
                                + " group by c.caseId order by count(c.id) desc, c.caseId",
                        Object[].class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> (Long) row[0])
                .toList();
    }

    long countOpenCases() {
        return entities.createQuery(
                        "select count(distinct c.caseId) from Complaint c where c.settledAt is null", Long.class)
                .getSingleResult();
    }

    void settleOf(long commentId, Instant time) {
        entities.createQuery("update Complaint c set c.settledAt = :time"
                        + " where c.commentId = :comment and c.settledAt is null")
                .setParameter("time", time)
                .setParameter("comment", commentId)
                .executeUpdate();
    }

    void settle(long caseId, long decisionId, Instant time) {
        entities.createQuery("update Complaint c set c.settledAt = :time, c.settledBy = :decision"
                        + " where c.caseId = :case and c.settledAt is null")
                .setParameter("time", time)
                .setParameter("decision", decisionId)
                .setParameter("case", caseId)
                .executeUpdate();
    }

    void reopen(long decisionId) {
        entities.createQuery(
                        "update Complaint c set c.settledAt = null, c.settledBy = null where c.settledBy = :decision")
                .setParameter("decision", decisionId)
                .executeUpdate();
    }
}
