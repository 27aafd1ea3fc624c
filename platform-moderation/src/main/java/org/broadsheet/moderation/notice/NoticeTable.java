package org.broadsheet.moderation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The table of what moderators are to be told of. */
@ApplicationScoped
@Transactional
class NoticeTable {

    /** Rows that another node is telling of are passed over. */
    private static final String UNTOLD = """
            select id from moderation_notice where told = false
            order by id fetch first 50 rows only for update skip locked""";

    @PersistenceContext
    EntityManager entities;

    /** The comment's row first, to which ours points. */
    void add(ModerationNotice notice) {
        entities.flush();
        entities.persist(notice);
    }

    /** A batch of those that nobody was told of, for as long as the caller's transaction lasts. */
    @SuppressWarnings("unchecked")
    List<ModerationNotice> claim() {
        List<Long> ids = ((List<Number>) entities.createNativeQuery(UNTOLD).getResultList())
                .stream().map(Number::longValue).toList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select n from ModerationNotice n where n.id in :ids order by n.id",
                                ModerationNotice.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<ModerationNotice> between(Instant from, Instant to, int most) {
        return entities.createQuery(
                        "select n from ModerationNotice n where n.notedAt >= :from and n.notedAt < :to"
                                + " order by n.notedAt, n.id",
                        ModerationNotice.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
    }

    void deleteBefore(Instant time) {
        entities.createQuery("delete from ModerationNotice n where n.notedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
