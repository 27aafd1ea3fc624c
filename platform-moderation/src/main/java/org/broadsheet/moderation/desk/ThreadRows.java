package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentDetails;

/** Who stands next to whom in core's table of comments, in any state; core's own threads show only what readers see. */
@ApplicationScoped
@Transactional
class ThreadRows {

    private static final String BELOW =
            "select m.id from comment m where m.parent_id = ? order by m.posted_at, m.id limit ?";

    private static final String BESIDE = "select m.id from comment m where m.article_id = ? and %s and %s limit ?";

    private static final String BEFORE =
            "(m.posted_at < ? or m.posted_at = ? and m.id < ?) order by m.posted_at desc, m.id desc";

    private static final String AFTER = "(m.posted_at > ? or m.posted_at = ? and m.id > ?) order by m.posted_at, m.id";

    @PersistenceContext
    EntityManager entities;

    /** The answers to a comment, oldest first. */
    List<Long> below(long commentId, int most) {
        return ids(BELOW, Stream.of(commentId, most));
    }

    /** Those in answer to the same, or all on the story itself, that were posted before it, nearest first. */
    List<Long> before(CommentDetails comment, int most) {
        return beside(BEFORE, comment, most);
    }

    /** Likewise those after it. */
    List<Long> after(CommentDetails comment, int most) {
        return beside(AFTER, comment, most);
    }

    private List<Long> beside(String side, CommentDetails comment, int most) {
        boolean reply = comment.parentId() != null;
        LocalDateTime time = at(comment.postedAt());
        return ids(
                BESIDE.formatted(reply ? "m.parent_id = ?" : "m.parent_id is null", side),
                Stream.of(
                                Stream.of(comment.articleId()),
                                Stream.ofNullable(comment.parentId()),
                                Stream.of(time, time, comment.id(), most))
                        .flatMap(part -> part));
    }

    private List<Long> ids(String sql, Stream<?> values) {
        Query query = entities.createNativeQuery(sql);
        List<?> list = values.toList();
        for (int i = 0; i < list.size(); i++) {
            query.setParameter(i + 1, list.get(i));
        }
        return ((List<?>) query.getResultList())
                .stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static LocalDateTime at(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
