package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.comment.CommentState;

/** The table of comments. Called within the transactions of those who use it. */
@ApplicationScoped
@Transactional
class CommentTable {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ChangeLog changeLog;

    Optional<Comment> find(long id) {
        return Optional.ofNullable(entities.find(Comment.class, id));
    }

    List<Comment> findAll(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select c from Comment c where c.id in :ids", Comment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** For a change that must not meet another: the row is locked until the transaction ends. */
    Optional<Comment> lock(long id) {
        return Optional.ofNullable(entities.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether anybody answers a comment, or will once a moderator agrees. */
    boolean answered(long id) {
        return !entities.createQuery(
                        "select c.id from Comment c where c.parentId = :parent and c.withdrawnAt is null"
                                + " and c.state in :states",
                        Long.class)
                .setParameter("parent", id)
                .setParameter("states", List.of(CommentState.APPROVED, CommentState.HELD))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Those to be seen under a story, oldest first; those withdrawn among them, which may stand above replies. */
    List<Comment> approved(long articleId) {
        return entities.createQuery(
                        "select c from Comment c where c.articleId = :article and c.state = :state"
                                + " order by c.postedAt, c.id",
                        Comment.class)
                .setParameter("article", articleId)
                .setParameter("state", CommentState.APPROVED)
                .getResultList();
    }

    /** Ids of comments of any state, to their parents. */
    Map<Long, Long> parents(long articleId) {
        return entities.createQuery(
                        "select c.id, c.parentId from Comment c where c.articleId = :article and c.parentId is not null",
                        Object[].class)
                .setParameter("article", articleId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    Map<Long, Long> counts(Collection<Long> articleIds) {
        return articleIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c.articleId, count(c) from Comment c"
                                        + " where c.articleId in :articles and c.state = :state"
                                        + " and c.withdrawnAt is null group by c.articleId",
                                Object[].class)
                        .setParameter("articles", articleIds)
                        .setParameter("state", CommentState.APPROVED)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * Whether the same writer, by name and mail address or by where from, said exactly this under the same story.
     *
     * @param itself the comment that is to say this from now on, or null for a new one
     */
    boolean repeats(CleanComment comment, Long itself) {
        boolean named = !comment.author().isEmpty() || !comment.email().isEmpty();
        return entities.createQuery(
                        "select c from Comment c where c.articleId = :article and c.textHash = :hash", Comment.class)
                .setParameter("article", comment.articleId())
                .setParameter("hash", comment.textHash())
                .getResultStream()
                .filter(said -> itself == null || said.id() != itself)
                .anyMatch(said -> (named && said.isBy(comment.author(), comment.email()))
                        || (!comment.remoteAddress().isEmpty() && said.isFrom(comment.remoteAddress())));
    }

    /**
     * Adds a comment in its place in the thread: under its parent, or where the thread is as deep as it goes, beside
     * it.
     *
     * @param answered the comment answered, or null
     */
    void add(Comment comment, Comment answered) {
        entities.persist(comment);
        Comment parent = answered;
        while (parent != null && parent.depth() >= Comment.DEEPEST) {
            parent = find(parent.parentId()).orElse(null);
        }
        comment.placeUnder(parent);
        entities.flush();
        changeLog.record(ChangeKind.COMMENT, comment.id());
    }

    /** Tells the log that a comment kept already changed. */
    void changed(Comment comment) {
        changeLog.record(ChangeKind.COMMENT, comment.id());
    }
}
