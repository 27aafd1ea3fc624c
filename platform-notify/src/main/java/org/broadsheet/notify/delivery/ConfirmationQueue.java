package org.broadsheet.notify.delivery;

import org.broadsheet.notify.link.WishRef;

/** Where mail to one person is queued, in the caller's transaction: with it or not at all. */
public interface ConfirmationQueue {

    /** Queues the mail that asks whether this wish is meant. */
    void queueConfirmation(WishRef wish, String recipient);
}
