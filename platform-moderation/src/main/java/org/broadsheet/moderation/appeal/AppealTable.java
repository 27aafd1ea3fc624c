package org.broadsheet.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table of those who asked again. */
@ApplicationScoped
@Transactional
class AppealTable {

    @PersistenceContext
    EntityManager entities;

    void add(Appeal appeal) {
        entities.persist(appeal);
        entities.flush();
    }

    Optional<Appeal> ofComment(long commentId) {
        return entities.createQuery("select a from Appeal a where a.commentId = :comment", Appeal.class)
                .setParameter("comment", commentId)
                .getResultStream()
                .findFirst();
    }

    List<Appeal> of(Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Appeal a where a.caseId in :cases", Appeal.class)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }

    List<Long> openCases(int offset, int size) {
        return entities.createQuery(
                        "select a.caseId from Appeal a where a.answeredAt is null order by a.askedAt, a.id", Long.class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    long countOpenCases() {
        return entities.createQuery("select count(a) from Appeal a where a.answeredAt is null", Long.class)
                .getSingleResult();
    }

    void answer(long caseId, long decisionId, Instant time) {
        entities.createQuery("update Appeal a set a.answeredAt = :time, a.answeredBy = :decision"
                        + " where a.caseId = :case and a.answeredAt is null")
                .setParameter("time", time)
                .setParameter("decision", decisionId)
                .setParameter("case", caseId)
                .executeUpdate();
    }

    void reopen(long decisionId) {
        entities.createQuery(
                        "update Appeal a set a.answeredAt = null, a.answeredBy = null where a.answeredBy = :decision")
                .setParameter("decision", decisionId)
                .executeUpdate();
    }
}
