package org.broadsheet.notify.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.limit.RateLimits;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.subscription.Subscribing;
import org.broadsheet.api.subscription.SubscriptionRequest;
import org.broadsheet.api.subscription.SubscriptionView;
import org.broadsheet.notify.link.SubscriptionLinks;
import org.broadsheet.notify.link.WishRef;

/** How readers come and go. */
@ApplicationScoped
class SubscribingService implements Subscribing {

    /** Which wording the form has; raised whenever what people agree to changes. */
    private static final String TEXT_VERSION = "subscribe-1";

    private static final int REQUESTS = 5;
    private static final Duration REQUESTS_PERIOD = Duration.ofMinutes(10);

    @Inject
    Subscriptions subscriptions;

    @Inject
    WishBook book;

    @Inject
    SubscriptionLinks links;

    @Inject
    SectionCatalog sections;

    @Inject
    RateLimits limits;

    @Inject
    Clock clock;

    /** Whoever fills the hidden field learns nothing, and neither does whoever asks for an address that is known. */
    @Override
    @PublicOperation
    public void request(SubscriptionRequest request) {
        if (request.honeypot() != null && !request.honeypot().isBlank()) {
            return;
        }
        MailAddress.Parsed email = MailAddress.parse("email", request.email());
        List<FieldError> errors = new ArrayList<>(email.error().stream().toList());
        if (!known().containsAll(request.sectionIds())) {
            errors.add(FieldError.of("sections", "unknown"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        limits.take("subscribe", request.remoteAddress(), REQUESTS, REQUESTS_PERIOD);
        note(email.address().orElseThrow(), new TreeSet<>(request.sectionIds()), consent(request));
    }

    /** Two first requests for one address can meet; the later one finds the earlier one's row when it tries again. */
    private void note(MailAddress address, Set<Long> sectionIds, Consent consent) {
        try {
            book.note(address, sectionIds, consent);
        } catch (PersistenceException e) {
            book.note(address, sectionIds, consent);
        }
    }

    private Consent consent(SubscriptionRequest request) {
        return new Consent(clock.instant(), request.page(), request.remoteAddress(), TEXT_VERSION);
    }

    private Set<Long> known() {
        return sections.all().stream().map(Section::id).collect(Collectors.toSet());
    }

    @Override
    @PublicOperation
    public Optional<SubscriptionView> lookUpConfirmation(String token) {
        return links.readConfirmation(token)
                .flatMap(ref -> confirmation(subscriptions.find(ref.subscriptionId()), ref));
    }

    @Override
    @PublicOperation
    @Transactional
    public Optional<SubscriptionView> confirm(String token) {
        return links.readConfirmation(token).flatMap(ref -> {
            Optional<Subscription> subscription = subscriptions.lock(ref.subscriptionId());
            subscription.ifPresent(found -> found.confirm(ref.number(), clock.instant()));
            return confirmation(subscription, ref);
        });
    }

    private static Optional<SubscriptionView> confirmation(Optional<Subscription> subscription, WishRef ref) {
        return subscription.filter(found -> found.alive(ref.number())).map(found -> found.view(ref.number()));
    }

    @Override
    @PublicOperation
    public Optional<SubscriptionView> lookUpUnsubscribe(String token) {
        return links.readUnsubscribe(token)
                .flatMap(ref -> subscriptions.find(ref.subscriptionId()))
                .map(Subscription::view);
    }

    /** Any link we ever sent is good for leaving: whoever wants out is not asked for a newer one. */
    @Override
    @PublicOperation
    @Transactional
    public Optional<SubscriptionView> unsubscribe(String token) {
        return links.readUnsubscribe(token)
                .flatMap(ref -> subscriptions.lock(ref.subscriptionId()))
                .map(subscription -> {
                    subscription.end(clock.instant());
                    return subscription.view();
                });
    }
}
