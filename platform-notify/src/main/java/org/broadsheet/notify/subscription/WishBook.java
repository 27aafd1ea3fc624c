package org.broadsheet.notify.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import org.broadsheet.notify.delivery.ConfirmationQueue;

/** Notes a wish and queues the mail that asks whether it is meant, both or neither. */
@ApplicationScoped
class WishBook {

    private static final Duration BETWEEN_CONFIRMATIONS = Duration.ofHours(1);

    @Inject
    Subscriptions subscriptions;

    @Inject
    ConfirmationQueue outbox;

    @Inject
    Clock clock;

    @Transactional
    public void note(MailAddress address, Collection<Long> sectionIds, Consent consent) {
        Subscription subscription = subscriptions.lockByKey(address.key()).orElseGet(() -> new Subscription(address));
        subscription.ask(address, sectionIds, consent);
        boolean mail = subscription.takeConfirmation(clock.instant(), BETWEEN_CONFIRMATIONS);
        if (subscription.id() == null) {
            subscriptions.add(subscription);
        }
        if (mail) {
            outbox.queueConfirmation(subscription.latestRef(), subscription.email());
        }
    }
}
