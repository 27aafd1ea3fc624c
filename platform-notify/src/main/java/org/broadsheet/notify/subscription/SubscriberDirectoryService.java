package org.broadsheet.notify.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.subscription.SubscriberDirectory;
import org.broadsheet.api.subscription.SubscriptionView;

/** The subscribers, for staff. */
@ApplicationScoped
@RequiresPermission(Permission.VIEW_SUBSCRIBERS)
class SubscriberDirectoryService implements SubscriberDirectory {

    @Inject
    Subscriptions subscriptions;

    @Override
    public Slice<SubscriptionView> list(String text, int page, int size) {
        Slice<Subscription> found = subscriptions.search(text == null ? "" : text, page, size);
        return new Slice<>(
                found.items().stream().map(Subscription::view).toList(), found.total(), found.number(), found.size());
    }

    @Override
    public long active() {
        return subscriptions.count(SubscriptionState.CONFIRMED);
    }
}
