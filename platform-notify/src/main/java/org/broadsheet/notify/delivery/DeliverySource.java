package org.broadsheet.notify.delivery;

/** Turns something recorded, such as an alert, into deliveries. The worker asks it before it looks for its own work. */
public interface DeliverySource {

    /**
     * Makes the deliveries of one thing that was recorded, in a transaction of its own. Doing the same thing twice
     * makes no second delivery.
     *
     * @return whether there was one
     */
    boolean expandNext();
}
