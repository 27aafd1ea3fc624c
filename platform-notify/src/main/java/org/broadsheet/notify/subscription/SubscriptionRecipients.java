package org.broadsheet.notify.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.delivery.Recipients;
import org.broadsheet.notify.link.WishRef;

/** Asks the subscriptions who has left since a mail was queued. */
@ApplicationScoped
class SubscriptionRecipients implements Recipients {

    @Inject
    Subscriptions subscriptions;

    @Override
    public Set<WishRef> wanting(MailKind kind, Collection<WishRef> wishes) {
        Set<Long> ids = wishes.stream().map(WishRef::subscriptionId).collect(Collectors.toSet());
        Map<Long, Subscription> found =
                subscriptions.all(ids).stream().collect(Collectors.toMap(Subscription::id, Function.identity()));
        return wishes.stream()
                .filter(wish -> found.containsKey(wish.subscriptionId())
                        && found.get(wish.subscriptionId()).wants(kind, wish.number()))
                .collect(Collectors.toSet());
    }
}
