package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.article.DeskQuery;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;

/** The rows of the desk's list: stories with their working revisions, as far as the actor may edit them. */
@ApplicationScoped
@Transactional
class DeskRows {

    private static final String FROM = " from Article a, Revision r where r.id = a.workingRevisionId";
    private static final String COLUMNS = "a.id, a.state, a.publishedRevisionId, r.id, r.headline, r.sectionId,"
            + " r.savedAt, r.savedBy, a.firstPublishedAt, a.path";
    private static final String LAST_SAVED = " order by r.savedAt desc, r.id desc";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @PersistenceContext
    EntityManager entities;

    /** One line before names are added. */
    record Row(
            long articleId,
            ArticleState state,
            Long publishedRevisionId,
            long revisionId,
            String headline,
            Long sectionId,
            Instant savedAt,
            String savedBy,
            Instant publishedAt,
            String path) {

        private static Row of(Object[] columns) {
            return new Row(
                    (Long) columns[0],
                    (ArticleState) columns[1],
                    (Long) columns[2],
                    (Long) columns[3],
                    (String) columns[4],
                    (Long) columns[5],
                    (Instant) columns[6],
                    (String) columns[7],
                    (Instant) columns[8],
                    (String) columns[9]);
        }

        boolean unpublishedChanges() {
            return state != ArticleState.PUBLISHED || publishedRevisionId == null || publishedRevisionId != revisionId;
        }
    }

    Slice<Row> list(DeskQuery query, Actor actor) {
        Map<String, Object> values = new HashMap<>();
        String where = FROM + conditions(query, actor, values);
        TypedQuery<Long> counting = entities.createQuery("select count(a)" + where, Long.class);
        values.forEach(counting::setParameter);
        TypedQuery<Object[]> listing = entities.createQuery("select " + COLUMNS + where + LAST_SAVED, Object[].class);
        values.forEach(listing::setParameter);
        int number = Math.max(1, query.page());
        List<Row> rows = listing.setFirstResult((number - 1) * query.size())
                .setMaxResults(query.size())
                .getResultStream()
                .map(Row::of)
                .toList();
        return new Slice<>(rows, counting.getSingleResult(), number, query.size());
    }

    /** Only fixed words get into the query; whatever was typed is bound as a value. */
    private static String conditions(DeskQuery query, Actor actor, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (query.mineOnly() || !actor.may(Permission.EDIT_ALL_STORIES)) {
            where.append(" and a.ownerAccountId = :owner");
            values.put("owner", actor.accountId());
        }
        if (!actor.may(Permission.EDIT_ALL_STORIES) && !actor.may(Permission.PUBLISH_OWN_STORIES)) {
            where.append(" and a.state <> :hidden");
            values.put("hidden", ArticleState.PUBLISHED);
        }
        if (query.state() != null) {
            where.append(" and a.state = :state");
            values.put("state", query.state());
        }
        if (query.sectionId() != null) {
            where.append(" and r.sectionId = :section");
            values.put("section", query.sectionId());
        }
        for (String word : BLANKS.split(query.text().toLowerCase(Locale.ROOT), -1)) {
            if (!word.isEmpty()) {
                String name = "word" + values.size();
                where.append(" and lower(r.headline) like :").append(name).append(" escape '!'");
                values.put(name, "%" + word.replaceAll("[!%_]", "!$0") + "%");
            }
        }
        return where.toString();
    }
}
