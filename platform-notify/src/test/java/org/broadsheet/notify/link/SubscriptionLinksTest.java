package org.broadsheet.notify.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.notify.support.Fields;
import org.broadsheet.notify.support.FixedSettings;
import org.broadsheet.notify.support.ReadableSigner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriptionLinksTest {

    private static final WishRef WISH = new WishRef(12, 3);

    private final SubscriptionLinks links = new SubscriptionLinks();

    @BeforeEach
    void wire() {
        Fields.set(links, "signer", new ReadableSigner());
        Fields.set(links, "settings", new FixedSettings("The Quay", "https://news.example"));
    }

    @Test
    void leadToThePagesOfTheSite() {
        assertThat(links.confirmation(WISH)).isEqualTo("https://news.example/subscribe/confirm/confirm.12-3");
        assertThat(links.unsubscribe(WISH)).isEqualTo("https://news.example/unsubscribe/unsubscribe.12-3");
    }

    @Test
    void sayWhichWishTheyWereMadeFor() {
        assertThat(links.readConfirmation("confirm.12-3")).contains(WISH);
        assertThat(links.readUnsubscribe("unsubscribe.12-3")).contains(WISH);
    }

    @Test
    void areGoodForOnePurposeOnly() {
        assertThat(links.readUnsubscribe("confirm.12-3")).isEmpty();
        assertThat(links.readConfirmation("unsubscribe.12-3")).isEmpty();
    }

    @Test
    void sayNothingWhenTheyAreNotOurs() {
        assertThat(links.readConfirmation(null)).isEmpty();
        assertThat(links.readConfirmation("")).isEmpty();
        assertThat(links.readConfirmation("confirm.")).isEmpty();
        assertThat(links.readConfirmation("confirm.12")).isEmpty();
        assertThat(links.readConfirmation("confirm.12-3-4")).isEmpty();
        assertThat(links.readConfirmation("confirm.99999999999999999999-1")).isEmpty();
    }
}
