package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.page.Slice;

/** The rows of what readers may see: public revisions of public stories, newest first. Bodies are not read. */
@ApplicationScoped
@Transactional
class PublishedRows {

    private static final String FROM =
            " from Article a, Revision r where r.id = a.publishedRevisionId and a.state = :state";

    private static final String SELECT = "select " + TeaserRow.COLUMNS + FROM;
    private static final String COUNT = "select count(a)" + FROM;
    private static final String NEWEST = " order by a.firstPublishedAt desc, a.id desc";

    private static final String IN_SECTIONS = " and r.sectionId in :sections";
    private static final String OF_AUTHOR =
            " and exists (select b.position from Byline b where b.revisionId = r.id and b.authorId = :author)";
    private static final String WITHOUT = " and a.id <> :article";
    private static final String BREAKING = " and r.breaking = true and a.firstPublishedAt > :since";

    @PersistenceContext
    EntityManager entities;

    Slice<TeaserRow> all(int page, int size) {
        return slice(SELECT + NEWEST, COUNT, Map.of(), page, size);
    }

    Slice<TeaserRow> inSections(Collection<Long> sectionIds, int page, int size) {
        return slice(SELECT + IN_SECTIONS + NEWEST, COUNT + IN_SECTIONS, Map.of("sections", sectionIds), page, size);
    }

    Slice<TeaserRow> byAuthor(long authorId, int page, int size) {
        return slice(SELECT + OF_AUTHOR + NEWEST, COUNT + OF_AUTHOR, Map.of("author", authorId), page, size);
    }

    List<TeaserRow> inSectionWithout(long sectionId, long articleId, int limit) {
        return rows(
                SELECT + IN_SECTIONS + WITHOUT + NEWEST,
                Map.of("sections", List.of(sectionId), "article", articleId),
                0,
                limit);
    }

    List<TeaserRow> breakingSince(Instant since, int limit) {
        return rows(SELECT + BREAKING + NEWEST, Map.of("since", since), 0, limit);
    }

    List<TeaserRow> newest(int limit) {
        return rows(SELECT + NEWEST, Map.of(), 0, limit);
    }

    private Slice<TeaserRow> slice(String select, String count, Map<String, Object> values, int page, int size) {
        int number = Math.max(1, page);
        TypedQuery<Long> counting = entities.createQuery(count, Long.class);
        bind(counting, values);
        long total = counting.getSingleResult();
        long first = (long) (number - 1) * size;
        // Beyond the end there is nothing to ask for; a page number of millions would not even fit.
        List<TeaserRow> items = first >= total ? List.of() : rows(select, values, (int) first, size);
        return new Slice<>(items, total, number, size);
    }

    private List<TeaserRow> rows(String select, Map<String, Object> values, int first, int size) {
        TypedQuery<Object[]> query = entities.createQuery(select, Object[].class);
        bind(query, values);
        return query.setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(TeaserRow::of)
                .toList();
    }

    private static void bind(TypedQuery<?> query, Map<String, Object> values) {
        query.setParameter("state", ArticleState.PUBLISHED);
        values.forEach(query::setParameter);
    }
}
