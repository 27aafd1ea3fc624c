package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.broadsheet.api.subscription.Subscribing;
import org.broadsheet.api.subscription.SubscriptionView;

/** {@code reader/subscribe-confirm.xhtml}: a button, which only people press; and the thanks for having pressed it. */
@Named("confirmPage")
@RequestScoped
public class SubscribeConfirmBacking {

    @Inject
    private ReaderRequest reader;

    @Inject
    private Instance<Subscribing> subscribing;

    @Inject
    private SectionNames sectionNames;

    private SubscriptionView subscription;

    public void load() {
        Optional<SubscriptionView> found = subscribing.get().lookUpConfirmation(reader.token());
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
        return subscription.confirmedAt() != null && subscription.endedAt() == null;
    }

    public String getSections() {
        return sectionNames.of(subscription.sectionIds());
    }

    /** Where the button leads: this very page. */
    public String getAddress() {
        return "/subscribe/confirm/" + reader.token();
    }
}
