package org.broadsheet.notify.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.signing.LinkSigner;

/** Makes and reads the links by which readers come and go. A confirmation's token never ends a subscription. */
@ApplicationScoped
public class SubscriptionLinks {

    private static final String CONFIRM = "confirm";
    private static final String UNSUBSCRIBE = "unsubscribe";

    @Inject
    LinkSigner signer;

    @Inject
    Settings settings;

    /** The absolute address of the page that asks whether to confirm this wish. */
    public String confirmation(WishRef wish) {
        return settings.site().url("/subscribe/confirm/" + signer.sign(CONFIRM, wish.payload()));
    }

    /** The absolute address that ends the subscription by a POST, and asks whether to on a GET. */
    public String unsubscribe(WishRef wish) {
        return settings.site().url("/unsubscribe/" + signer.sign(UNSUBSCRIBE, wish.payload()));
    }

    /** Empty when the token was not made here for a confirmation. */
    public Optional<WishRef> readConfirmation(String token) {
        return read(CONFIRM, token);
    }

    /** Empty when the token was not made here for unsubscribing. */
    public Optional<WishRef> readUnsubscribe(String token) {
        return read(UNSUBSCRIBE, token);
    }

    private Optional<WishRef> read(String purpose, String token) {
        return token == null || token.isEmpty()
                ? Optional.empty()
                : signer.verify(purpose, token).flatMap(WishRef::parse);
    }
}
