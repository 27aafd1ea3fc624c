package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.reader.ReaderPass;

/** The tables of readers and their links. */
@ApplicationScoped
@Transactional
class ReaderTable {

    @PersistenceContext
    EntityManager entities;

    /** The reader whose pass it is; empty when it has ended. */
    Optional<Reader> find(ReaderPass pass) {
        return Optional.ofNullable(entities.find(Reader.class, pass.readerId())).filter(reader -> reader.has(pass));
    }

    /** @throws NotFound when the pass has ended */
    Reader get(ReaderPass pass) {
        return find(pass).orElseThrow(() -> new NotFound("reader", pass.readerId()));
    }

    Optional<Reader> findByKey(String emailKey) {
        return entities.createQuery("select r from Reader r where r.emailKey = :key", Reader.class)
                .setParameter("key", emailKey)
                .getResultStream()
                .findFirst();
    }

    void add(Reader reader) {
        entities.persist(reader);
        entities.flush();
    }

    void add(ReaderLink link) {
        entities.persist(link);
        entities.flush();
    }

    Optional<ReaderLink> findLink(long id) {
        return Optional.ofNullable(entities.find(ReaderLink.class, id));
    }

    /** For using it: of two who press at once, the second waits and finds it used. */
    Optional<ReaderLink> lockLink(long id) {
        return Optional.ofNullable(entities.find(ReaderLink.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** How many links an address was given since then. */
    long links(String emailKey, Instant since) {
        return entities.createQuery(
                        "select count(l) from ReaderLink l where l.emailKey = :key and l.requestedAt > :since",
                        Long.class)
                .setParameter("key", emailKey)
                .setParameter("since", since)
                .getSingleResult();
    }

    void deleteLinksBefore(Instant time) {
        entities.createQuery("delete from ReaderLink l where l.requestedAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    /** @return how many readers and links there were */
    int forget(String emailKey) {
        int links = entities.createQuery("delete from ReaderLink l where l.emailKey = :key")
                .setParameter("key", emailKey)
                .executeUpdate();
        Optional<Reader> reader = findByKey(emailKey);
        reader.ifPresent(entities::remove);
        return links + (reader.isPresent() ? 1 : 0);
    }

    /** A comment, as its writer's page shows it. */
    record CommentRow(long id, long articleId, CommentState state, String body, Instant postedAt) {}

    List<CommentRow> comments(long readerId, int first, int most) {
        return entities.createQuery(
                        "select c.id, c.articleId, c.state, c.body, c.postedAt from Comment c"
                                + " where c.readerId = :reader and c.withdrawnAt is null order by c.postedAt desc, c.id desc",
                        Object[].class)
                .setParameter("reader", readerId)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new CommentRow(
                        (Long) row[0], (Long) row[1], (CommentState) row[2], (String) row[3], (Instant) row[4]))
                .toList();
    }

    long countComments(long readerId) {
        return entities.createQuery(
                        "select count(c) from Comment c where c.readerId = :reader and c.withdrawnAt is null",
                        Long.class)
                .setParameter("reader", readerId)
                .getSingleResult();
    }
}
