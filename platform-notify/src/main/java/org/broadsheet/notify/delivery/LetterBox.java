package org.broadsheet.notify.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.Outbox;
import org.broadsheet.api.security.PublicOperation;

/**
 * Takes letters into the ledger, one row each. Public, since a reader's request may ask for one; what it may ask for is
 * the business of who queues it.
 */
@ApplicationScoped
@Transactional
class LetterBox implements Outbox {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<MailQueued> queued;

    @Inject
    Clock clock;

    @Override
    @PublicOperation
    public void queue(Letter letter) {
        if (!known(letter)) {
            String messageKey = UUID.randomUUID().toString().replace("-", "");
            entities.persist(new Delivery(letter, messageKey, clock.instant()));
            queued.fire(new MailQueued());
        }
    }

    private boolean known(Letter letter) {
        return entities.createQuery(
                                "select count(d) from Delivery d where d.kind = :kind and d.letterKey = :key",
                                Long.class)
                        .setParameter("kind", letter.kind())
                        .setParameter("key", letter.key())
                        .getSingleResult()
                > 0;
    }
}
