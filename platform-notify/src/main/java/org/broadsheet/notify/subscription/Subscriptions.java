package org.broadsheet.notify.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.api.page.Slice;

/** The subscriptions in the database. */
@ApplicationScoped
@Transactional
class Subscriptions {

    @PersistenceContext
    EntityManager entities;

    void add(Subscription subscription) {
        entities.persist(subscription);
        // Told now rather than at the commit: of two first requests for an address, one comes too late.
        entities.flush();
    }

    Optional<Subscription> find(long id) {
        return Optional.ofNullable(entities.find(Subscription.class, id));
    }

    /** For changing it: whoever else wants to waits. */
    Optional<Subscription> lock(long id) {
        return Optional.ofNullable(entities.find(Subscription.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** For changing it: whoever else wants to waits. */
    Optional<Subscription> lockByKey(String emailKey) {
        return entities.createQuery("select s from Subscription s where s.emailKey = :key", Subscription.class)
                .setParameter("key", emailKey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Subscription> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select s from Subscription s where s.id in :ids", Subscription.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Newest first. */
    Slice<Subscription> search(String text, int page, int size) {
        String like = "%"
                + text.strip()
                        .toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                + "%";
        List<Subscription> found = entities.createQuery(
                        "select s from Subscription s where s.emailKey like :text escape '!' order by s.id desc",
                        Subscription.class)
                .setParameter("text", like)
                .setFirstResult(Math.multiplyExact(Math.max(0, page - 1), size))
                .setMaxResults(size)
                .getResultList();
        long total = entities.createQuery(
                        "select count(s) from Subscription s where s.emailKey like :text escape '!'", Long.class)
                .setParameter("text", like)
                .getSingleResult();
        return new Slice<>(found, total, Math.max(1, page), size);
    }

    long count(SubscriptionState state) {
        return entities.createQuery("select count(s) from Subscription s where s.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}
