package org.broadsheet.api.subscription;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A subscriber.
 *
 * @param sectionIds  empty for all of the site
 * @param confirmedAt null until confirmed
 * @param endedAt     when unsubscribed, or null
 */
public record SubscriptionView(
        long id, String email, List<Long> sectionIds, Instant requestedAt, Instant confirmedAt, Instant endedAt)
        implements Serializable {

    public SubscriptionView {
        sectionIds = List.copyOf(sectionIds);
    }
}
