package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.CommentState;

@ApplicationScoped
@Transactional
class StoredCases implements Cases {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(ModerationCase opened) {
        // The comment's row first: the provider sorts inserts by mapped relations, and ids are none.
        entities.flush();
        entities.persist(opened);
    }

    @Override
    public void add(ModerationDecision made) {
        entities.persist(made);
    }

    @Override
    public Optional<ModerationCase> find(long id) {
        return Optional.ofNullable(entities.find(ModerationCase.class, id));
    }

    @Override
    public Optional<ModerationCase> ofComment(long commentId) {
        return entities.createQuery("select c from ModerationCase c where c.commentId = :comment", ModerationCase.class)
                .setParameter("comment", commentId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<ModerationDecision> findDecision(long id) {
        return Optional.ofNullable(entities.find(ModerationDecision.class, id));
    }

    @Override
    public List<ModerationCase> list(CommentState state, boolean descending, int offset, int size) {
        String order = descending ? " order by c.openedAt desc, c.id desc" : " order by c.openedAt, c.id";
        TypedQuery<ModerationCase> query = state == null
                ? entities.createQuery("select c from ModerationCase c" + order, ModerationCase.class)
                : entities.createQuery(
                                "select c from ModerationCase c where c.state = :state" + order, ModerationCase.class)
                        .setParameter("state", state);
        return query.setFirstResult(offset).setMaxResults(size).getResultList();
    }

    @Override
    public long count(CommentState state) {
        TypedQuery<Long> query = state == null
                ? entities.createQuery("select count(c) from ModerationCase c", Long.class)
                : entities.createQuery("select count(c) from ModerationCase c where c.state = :state", Long.class)
                        .setParameter("state", state);
        return query.getSingleResult();
    }

    @Override
    public List<ModerationDecision> decisions(Collection<ModerationCase> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select d from ModerationDecision d where d.caseId in :cases order by d.decidedAt, d.id",
                        ModerationDecision.class)
                .setParameter("cases", cases.stream().map(ModerationCase::id).toList())
                .getResultList();
    }

    @Override
    public void touch(ModerationCase subject) {
        entities.lock(subject, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public boolean flush() {
        try {
            entities.flush();
            return true;
        } catch (OptimisticLockException e) {
            return false;
        }
    }
}
