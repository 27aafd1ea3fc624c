package org.broadsheet.notify.subscription;

/** Where a subscription stands. */
enum SubscriptionState {
    /** Asked for, not confirmed. */
    PENDING,
    /** Gets mail; there may be a newer wish that is not confirmed yet. */
    CONFIRMED,
    /** Gets none. */
    ENDED
}
