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
import org.broadsheet.api.comment.CommentPulse;
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

    /** The order of what is to be seen under a story. Read from an index alone. */
    ThreadOutline outline(long articleId) {
        return new ThreadOutline(entities
                .createQuery(
                        "select c.id, c.path, c.pinned, c.withdrawnAt from Comment c where c.articleId = :article"
                                + " and c.state = :state order by c.postedAt, c.id",
                        Object[].class)
                .setParameter("article", articleId)
                .setParameter("state", CommentState.APPROVED)
                .getResultList()
                .stream()
                .map(row -> new OutlineRow((Long) row[0], (String) row[1], (Boolean) row[2], row[3] != null))
                .toList());
    }

    /** How many places a thread has at most: those withdrawn may stand above replies. */
    long places(long articleId) {
        return entities.createQuery(
                        "select count(c) from Comment c where c.articleId = :article and c.state = :state", Long.class)
                .setParameter("article", articleId)
                .setParameter("state", CommentState.APPROVED)
                .getSingleResult();
    }

    CommentPulse pulse(long articleId) {
        Object[] row = entities.createQuery(
                        "select count(c), max(c.id) from Comment c where c.articleId = :article and c.state = :state"
                                + " and c.withdrawnAt is null",
                        Object[].class)
                .setParameter("article", articleId)
                .setParameter("state", CommentState.APPROVED)
                .getSingleResult();
        return new CommentPulse((Long) row[0], row[1] == null ? 0 : (Long) row[1]);
    }

    /** Whether a comment of this signed-in reader was ever approved. */
    boolean approvedBefore(long readerId) {
        return !entities.createQuery(
                        "select c.id from Comment c where c.readerId = :reader and c.state = :state", Long.class)
                .setParameter("reader", readerId)
                .setParameter("state", CommentState.APPROVED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
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
     * @param levels   how many a thread has
     */
    void add(Comment comment, Comment answered, int levels) {
        entities.persist(comment);
        Comment parent = answered;
        while (parent != null && parent.depth() + 1 >= levels) {
            parent = parent.parentId() == null ? null : find(parent.parentId()).orElse(null);
        }
        comment.placeUnder(parent);
        entities.flush();
        changeLog.record(ChangeKind.COMMENT, comment.id());
    }

    /** Ids of those that were written with a mail address, which may be kept as a hash alone. */
    List<Long> idsByMail(String address, String hash) {
        return entities.createQuery(
                        "select c.id from Comment c where lower(c.email) = :address or c.emailHash = :hash", Long.class)
                .setParameter("address", address)
                .setParameter("hash", hash)
                .getResultList();
    }

    /** Tells the log that a comment kept already changed. */
    void changed(Comment comment) {
        changeLog.record(ChangeKind.COMMENT, comment.id());
    }
}
