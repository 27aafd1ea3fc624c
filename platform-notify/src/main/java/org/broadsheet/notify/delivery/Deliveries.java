package org.broadsheet.notify.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.mail.DeliveryState;
import org.broadsheet.api.mail.DeliveryView;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.api.page.Slice;
import org.broadsheet.notify.link.WishRef;
import org.broadsheet.notify.message.Envelope;
import org.broadsheet.notify.transport.Outcome;

/**
 * The deliveries in the database. Each command is one short transaction; none of them waits for anything but the
 * database.
 */
@ApplicationScoped
@Transactional
class Deliveries implements ConfirmationQueue, DeliveryAccount {

    private static final Logger LOG = System.getLogger(Deliveries.class.getName());

    /** Rows that another worker is claiming are passed over, so that workers never wait for each other. */
    private static final String DUE = """
            select id from delivery
            where next_attempt_at <= ? and kind = ? and state in ('QUEUED', 'DEFERRED')
            order by id fetch first 50 rows only for update skip locked""";

    private static final String EXPIRED = """
            select id from delivery
            where state = 'CLAIMED' and lease_until < ?
            order by id fetch first 50 rows only for update skip locked""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Event<MailQueued> queued;

    @Override
    public void queueConfirmation(WishRef wish, String recipient) {
        entities.persist(
                new Delivery(wish, recipient, UUID.randomUUID().toString().replace("-", ""), clock.instant()));
        queued.fire(new MailQueued());
    }

    /**
     * Takes a batch of those that are due, for as long as the lease lasts, all of one kind and of the most urgent one.
     * Asked for kind by kind instead of in one order, so that the index finds each and nobody sorts a whole alert for
     * fifty of it.
     */
    public List<Claim> claim(String worker, Duration lease) {
        Instant now = clock.instant();
        List<Delivery> due = byIds(mostUrgent(now));
        due.forEach(delivery -> delivery.claim(worker, now.plus(lease)));
        return due.stream().map(Claim::of).toList();
    }

    /**
     * Notes that an attempt begins. Committed when this returns, which is what makes a crash afterwards uncertain
     * instead of a second mail.
     *
     * @param subject null when it could not be written
     * @return false when the claim was lost: do not send
     */
    public boolean startAttempt(long id, String worker, Duration lease, String subject) {
        Instant now = clock.instant();
        return change(id, delivery -> delivery.startAttempt(worker, now, now.plus(lease), subject));
    }

    /** Notes what became of an attempt. */
    public boolean finishAttempt(long id, String worker, Outcome outcome, Duration retryAfter) {
        Instant now = clock.instant();
        return change(id, delivery -> delivery.finishAttempt(worker, outcome, now, now.plus(retryAfter)));
    }

    /** Ends one that shall not be sent. */
    public boolean drop(long id, String worker, DeliveryState reason) {
        return change(id, delivery -> delivery.drop(worker, reason));
    }

    /** Puts claimed ones back untouched. */
    public void release(List<Long> ids, String worker, String reason, Duration retryAfter) {
        Instant notBefore = clock.instant().plus(retryAfter);
        ids.forEach(id -> change(id, delivery -> delivery.release(worker, reason, notBefore)));
    }

    /**
     * Takes a batch from workers that are gone.
     *
     * @return how many there were
     */
    public int expireLeases() {
        List<Delivery> expired = byIds(ids(EXPIRED, clock.instant()));
        expired.forEach(Delivery::leaseExpired);
        return expired.size();
    }

    @Override
    public void resend(long id) {
        if (lock(id).orElseThrow(() -> new NotFound("delivery", id)).resend(clock.instant())) {
            queued.fire(new MailQueued());
        }
    }

    @Override
    public void leave(long id) {
        if (lock(id).orElseThrow(() -> new NotFound("delivery", id)).leave()) {
            LOG.log(Level.INFO, "delivery {0} is taken as sent", id);
        }
    }

    @Override
    public Slice<DeliveryView> list(DeliveryState state, int page, int size, Function<Envelope, String> subjectOf) {
        String where = state == null ? "" : " where d.state = :state";
        var rows = entities.createQuery("select d from Delivery d" + where + " order by d.id desc", Delivery.class)
                .setFirstResult(Math.multiplyExact(Math.max(0, page - 1), size))
                .setMaxResults(size);
        var total = entities.createQuery("select count(d) from Delivery d" + where, Long.class);
        if (state != null) {
            rows.setParameter("state", state);
            total.setParameter("state", state);
        }
        List<DeliveryView> views = rows.getResultStream()
                .map(delivery -> delivery.view(delivery.unsettledSubject() ? subjectOf.apply(delivery.envelope()) : ""))
                .toList();
        return new Slice<>(views, total.getSingleResult(), Math.max(1, page), size);
    }

    @Override
    public Optional<Envelope> envelope(long id) {
        return Optional.ofNullable(entities.find(Delivery.class, id)).map(Delivery::envelope);
    }

    @Override
    public long count(DeliveryState state) {
        return entities.createQuery("select count(d) from Delivery d where d.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    private boolean change(long id, Predicate<Delivery> change) {
        return lock(id).map(change::test).orElse(false);
    }

    /** Two who decide about the same delivery come one after the other. */
    private Optional<Delivery> lock(long id) {
        return Optional.ofNullable(entities.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @SuppressWarnings("unchecked")
    private List<Number> ids(String sql, Instant now) {
        return entities.createNativeQuery(sql)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
    }

    private List<Number> mostUrgent(Instant now) {
        return Stream.of(MailKind.values())
                .map(kind -> due(kind, now))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    private List<Number> due(MailKind kind, Instant now) {
        return entities.createNativeQuery(DUE)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, kind.name())
                .getResultList();
    }

    private List<Delivery> byIds(List<Number> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select d from Delivery d where d.id in :ids order by d.id", Delivery.class)
                        .setParameter("ids", ids.stream().map(Number::longValue).toList())
                        .getResultList();
    }
}
