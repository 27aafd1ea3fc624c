package org.broadsheet.api.subscription;

import java.util.Optional;

/**
 * How readers come and go. Looking never changes anything: a link scanner that follows every link confirms and ends
 * nothing.
 */
public interface Subscribing {

    /**
     * Notes the wish and queues a confirmation mail. Says the same whether the address is known or not, so that
     * nobody can find out who subscribes.
     *
     * @throws org.broadsheet.api.error.InvalidInput    the address is none, or a section is unknown
     * @throws org.broadsheet.api.error.TooManyRequests too many at once
     */
    void request(SubscriptionRequest request);

    /** Who a confirmation link is for, without changing anything; empty when the link is not ours or dead. */
    Optional<SubscriptionView> lookUpConfirmation(String token);

    /**
     * Confirms. Twice is as good as once.
     *
     * @return empty when the link is not ours, or is dead since the subscription ended after it was sent
     */
    Optional<SubscriptionView> confirm(String token);

    /** Who an unsubscribe link is for, without changing anything; empty when the link is not ours. */
    Optional<SubscriptionView> lookUpUnsubscribe(String token);

    /**
     * Ends the subscription (RFC 8058's POST, or the page's button). Twice is as good as once, and a link from an older
     * mail as good as one from the newest.
     */
    Optional<SubscriptionView> unsubscribe(String token);
}
