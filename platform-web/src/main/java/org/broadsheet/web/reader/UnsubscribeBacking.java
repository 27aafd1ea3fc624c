package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.broadsheet.api.subscription.Subscribing;
import org.broadsheet.api.subscription.SubscriptionView;

/** {@code reader/unsubscribe.xhtml}: a button that ends a subscription. */
@Named("unsubscribePage")
@RequestScoped
public class UnsubscribeBacking {

    @Inject
    private ReaderRequest reader;

    @Inject
    private Instance<Subscribing> subscribing;

    private SubscriptionView subscription;

    public void load() {
        Optional<SubscriptionView> found = subscribing.get().lookUpUnsubscribe(reader.token());
        if (found.isEmpty()) {
            Missing.answer();
            return;
        }
        subscription = found.get();
    }

    public SubscriptionView getSubscription() {
        return subscription;
    }

    public boolean isDone() {
        return subscription.endedAt() != null;
    }

    /** Where the button leads: this very page. */
    public String getAddress() {
        return "/unsubscribe/" + reader.token();
    }
}
