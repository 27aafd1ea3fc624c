package org.broadsheet.api.subscription;

import org.broadsheet.api.page.Slice;

/** The subscribers, for staff. */
public interface SubscriberDirectory {

    /** @param text part of the address, or empty for all; newest first */
    Slice<SubscriptionView> list(String text, int page, int size);

    /** How many are confirmed and not ended. */
    long active();
}
