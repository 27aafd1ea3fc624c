package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kept stories, their revisions, and what was done with them. */
@ApplicationScoped
@Transactional
class ArticleTable {

    @PersistenceContext
    EntityManager entities;

    Optional<Article> find(long id) {
        return Optional.ofNullable(entities.find(Article.class, id));
    }

    /** For changing it: a second editor waits here, and then finds the version that the first one left. */
    Optional<Article> lock(long id) {
        return Optional.ofNullable(entities.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean empty() {
        return entities.createQuery("select a.id from Article a", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Revision revision(long id) {
        return entities.find(Revision.class, id);
    }

    Revision working(Article article) {
        return revision(article.workingRevisionId());
    }

    /** The authors of each revision in their order. */
    Map<Long, List<Long>> authorIds(Collection<Long> revisionIds) {
        return entities.createQuery(
                        "select b from Byline b where b.revisionId in :ids order by b.revisionId, b.position",
                        Byline.class)
                .setParameter("ids", revisionIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Byline::revisionId,
                        LinkedHashMap::new,
                        Collectors.mapping(Byline::authorId, Collectors.toList())));
    }

    /** Whoever changed the story last, by saving it, publishing it or taking it back. */
    String lastChangedBy(Article article) {
        Revision working = working(article);
        return entities.createQuery(
                        "select p.doneBy from Publication p where p.articleId = :id and p.doneAt > :saved"
                                + " order by p.id desc",
                        String.class)
                .setParameter("id", article.id())
                .setParameter("saved", working.savedAt())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(working.savedBy());
    }

    /** Writes at once, since the revisions that follow refer to it. */
    void add(Article article) {
        entities.persist(article);
        entities.flush();
    }

    /** Writes at once, since the story and its bylines refer to it and nothing tells the entity manager so. */
    void add(Revision revision) {
        entities.persist(revision);
        entities.flush();
    }

    void add(Byline byline) {
        entities.persist(byline);
    }

    void add(Publication publication) {
        entities.persist(publication);
    }

    /** Writes what was changed, so that the story's new version can be told. */
    long written(Article article) {
        entities.flush();
        return article.version();
    }
}
