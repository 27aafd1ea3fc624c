package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.comment.CommentState;

/** The tables of who wants answers mailed. */
@ApplicationScoped
@Transactional
class ReplyTable {

    @PersistenceContext
    EntityManager entities;

    Optional<ReplyAddress> find(long id) {
        return Optional.ofNullable(entities.find(ReplyAddress.class, id));
    }

    /** For changing it: whoever else wants to waits. */
    Optional<ReplyAddress> lock(long id) {
        return Optional.ofNullable(entities.find(ReplyAddress.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ReplyAddress> findByKey(String emailKey) {
        return entities.createQuery("select a from ReplyAddress a where a.emailKey = :key", ReplyAddress.class)
                .setParameter("key", emailKey)
                .getResultStream()
                .findFirst();
    }

    /** The address's row, made when there is none, for changing it. */
    ReplyAddress take(Mailbox mailbox) {
        Optional<ReplyAddress> known = findByKey(mailbox.key());
        if (known.isPresent()) {
            entities.lock(known.get(), LockModeType.PESSIMISTIC_WRITE);
            return known.get();
        }
        ReplyAddress made = new ReplyAddress(mailbox);
        entities.persist(made);
        entities.flush();
        return made;
    }

    void add(ReplyWatch watch) {
        entities.persist(watch);
        entities.flush();
    }

    Optional<ReplyWatch> watch(long commentId) {
        return Optional.ofNullable(entities.find(ReplyWatch.class, commentId));
    }

    List<ReplyWatch> watches(long addressId) {
        return entities.createQuery("select w from ReplyWatch w where w.addressId = :address", ReplyWatch.class)
                .setParameter("address", addressId)
                .getResultList();
    }

    /** @return how many rows there were, of the address and of these comments */
    int forget(String emailKey, Set<Long> comments) {
        int forgotten = comments.isEmpty()
                ? 0
                : entities.createQuery("delete from ReplyWatch w where w.commentId in :comments")
                        .setParameter("comments", comments)
                        .executeUpdate();
        Optional<ReplyAddress> address = findByKey(emailKey);
        if (address.isPresent()) {
            forgotten += 1
                    + entities.createQuery("delete from ReplyWatch w where w.addressId = :address")
                            .setParameter("address", address.get().id())
                            .executeUpdate();
            entities.remove(address.get());
        }
        return forgotten;
    }

    /** Deletes the wishes of before then whose addresses were never confirmed, and the addresses that have none left. */
    void forgetUnconfirmed(Instant before) {
        entities.createQuery("delete from ReplyWatch w where w.createdAt < :before and w.addressId in"
                        + " (select a.id from ReplyAddress a where a.confirmedAt is null and a.endedAt is null)")
                .setParameter("before", before)
                .executeUpdate();
        entities.createQuery("delete from ReplyAddress a where a.confirmedAt is null and a.endedAt is null"
                        + " and a.id not in (select w.addressId from ReplyWatch w)")
                .executeUpdate();
    }

    /** What must be known of a comment to mail it, or to mail of it. */
    record CommentRow(
            long id,
            long articleId,
            Long parentId,
            CommentState state,
            String author,
            String email,
            String body,
            Long readerId) {

        /** Whether everybody can read it; what was taken back or erased is empty. */
        boolean shown() {
            return state == CommentState.APPROVED && !body.isBlank();
        }
    }

    Optional<CommentRow> comment(long id) {
        return entities.createQuery(
                        "select c.id, c.articleId, c.parentId, c.state, c.author, c.email, c.body, c.readerId"
                                + " from Comment c where c.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new CommentRow(
                        (Long) row[0],
                        (Long) row[1],
                        (Long) row[2],
                        (CommentState) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (Long) row[7]));
    }
}
