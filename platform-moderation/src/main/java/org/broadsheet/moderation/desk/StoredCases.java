package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.moderation.trace.TraceSearch;

@ApplicationScoped
@Transactional
class StoredCases implements Cases {

    private final TraceSearch traces;

    @PersistenceContext
    EntityManager entities;

    /** For the container's proxy. */
    protected StoredCases() {
        traces = null;
    }

    @Inject
    StoredCases(TraceSearch traces) {
        this.traces = traces;
    }

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
    public void lock(long commentId) {
        entities.createNativeQuery("select id from moderation_case where comment_id = ?1 for update")
                .setParameter(1, commentId)
                .getResultList();
    }

    @Override
    public Optional<ModerationDecision> findDecision(long id) {
        return Optional.ofNullable(entities.find(ModerationDecision.class, id));
    }

    @Override
    public List<ModerationCase> list(CaseFilter filter, int offset, int size) {
        List<Long> ids = rows(CaseSql.page(filter, terms(filter), offset, size)).stream()
                .map(id -> ((Number) id).longValue())
                .toList();
        Map<Long, ModerationCase> found =
                findAll(ids).stream().collect(Collectors.toMap(ModerationCase::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public long count(CaseFilter filter) {
        return ((Number) rows(CaseSql.count(filter, terms(filter))).get(0)).longValue();
    }

    @Override
    public List<SeenCase> seen(CaseFilter filter, int most) {
        return rows(CaseSql.seen(filter, terms(filter), most)).stream()
                .map(Object[].class::cast)
                .map(row -> new SeenCase(((Number) row[0]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }

    private SearchTerms terms(CaseFilter filter) {
        return SearchTerms.of(filter.query().search(), traces);
    }

    private List<?> rows(CaseSql sql) {
        Query query = entities.createNativeQuery(sql.text());
        for (int i = 0; i < sql.values().size(); i++) {
            query.setParameter(i + 1, sql.values().get(i));
        }
        return query.getResultList();
    }

    @Override
    public List<ModerationCase> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select c from ModerationCase c where c.id in :ids", ModerationCase.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<ModerationCase> ofComments(Collection<Long> commentIds) {
        return commentIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select c from ModerationCase c where c.commentId in :comments", ModerationCase.class)
                        .setParameter("comments", commentIds)
                        .getResultList();
    }

    @Override
    public void join(Collection<Long> decisionIds, long bulkId) {
        if (!decisionIds.isEmpty()) {
            entities.createQuery("update ModerationDecision d set d.bulkId = :bulk where d.id in :decisions")
                    .setParameter("bulk", bulkId)
                    .setParameter("decisions", decisionIds)
                    .executeUpdate();
        }
    }

    @Override
    public List<Long> standing(long bulkId) {
        return entities.createQuery(
                        "select d.id from ModerationDecision d where d.bulkId = :bulk and d.undoneAt is null order by d.id",
                        Long.class)
                .setParameter("bulk", bulkId)
                .getResultList();
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
    public void raise(ModerationCase decided) {
        entities.lock(decided, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
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
