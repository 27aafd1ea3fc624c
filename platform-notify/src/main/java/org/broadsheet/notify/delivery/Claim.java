package org.broadsheet.notify.delivery;

import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.link.WishRef;
import org.broadsheet.notify.message.Envelope;

/**
 * A delivery in a worker's hands.
 *
 * @param wish     null for a letter
 * @param attempts how often it was tried before
 */
record Claim(long id, MailKind kind, WishRef wish, int attempts, Envelope envelope) {

    static Claim of(Delivery delivery) {
        return new Claim(delivery.id(), delivery.kind(), delivery.wish(), delivery.attempts(), delivery.envelope());
    }
}
