package org.broadsheet.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.support.Fields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final MailAddress ADDRESS = new MailAddress("Reader@news.example", "reader@news.example");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final Subscription subscription = new Subscription(ADDRESS);

    @BeforeEach
    void store() {
        Fields.set(subscription, "id", 1L);
    }

    private void ask(Long... sections) {
        subscription.ask(ADDRESS, List.of(sections), new Consent(NOON, "/war/", "192.0.2.7", "text-1"));
    }

    @Test
    void waitsForItsConfirmation() {
        ask(3L);

        assertThat(subscription.state()).isEqualTo(SubscriptionState.PENDING);
        assertThat(subscription.view().confirmedAt()).isNull();
        assertThat(subscription.wants(MailKind.CONFIRMATION, 1)).isTrue();
        assertThat(subscription.wants(MailKind.ALERT, 1)).isFalse();
    }

    @Test
    void recordsWhatWasAgreedTo() {
        ask(3L);

        Consent consent = subscription.wishes().get(0).consent();
        assertThat(consent).isEqualTo(new Consent(NOON, "/war/", "192.0.2.7", "text-1"));
    }

    @Test
    void countsOnceConfirmedAndTwiceIsAsGood() {
        ask(3L);

        subscription.confirm(1, NOON);
        subscription.confirm(1, LATER);

        assertThat(subscription.state()).isEqualTo(SubscriptionState.CONFIRMED);
        assertThat(subscription.view().confirmedAt()).isEqualTo(NOON);
        assertThat(subscription.view().sectionIds()).containsExactly(3L);
        assertThat(subscription.wants(MailKind.ALERT, 1)).isTrue();
        assertThat(subscription.wants(MailKind.CONFIRMATION, 1)).isFalse();
    }

    @Test
    void changesItsWaitingWishSoThatEveryLinkForItStaysGood() {
        ask(3L);
        ask(4L, 5L);

        subscription.confirm(1, NOON);

        assertThat(subscription.view().sectionIds()).containsExactly(4L, 5L);
        assertThat(subscription.wishes()).hasSize(1);
    }

    @Test
    void goesOnAsItIsUntilANewWishIsConfirmed() {
        ask(3L);
        subscription.confirm(1, NOON);
        ask();

        assertThat(subscription.state()).isEqualTo(SubscriptionState.CONFIRMED);
        assertThat(subscription.view().sectionIds()).containsExactly(3L);
        assertThat(subscription.view(2).confirmedAt()).isNull();
        assertThat(subscription.view(2).sectionIds()).isEmpty();

        subscription.confirm(2, LATER);

        assertThat(subscription.view().sectionIds()).isEmpty();
        assertThat(subscription.wishes().get(1).wholeSite()).isTrue();
        assertThat(subscription.wants(MailKind.ALERT, 1)).isTrue();
    }

    @Test
    void isNotTakenBackByTheLinkOfAnEarlierWish() {
        ask(3L);
        subscription.confirm(1, NOON);
        ask(4L);
        subscription.confirm(2, NOON);

        subscription.confirm(1, LATER);

        assertThat(subscription.view().sectionIds()).containsExactly(4L);
    }

    @Test
    void endsOnceAndTwiceIsAsGood() {
        ask(3L);
        subscription.confirm(1, NOON);

        subscription.end(NOON);
        subscription.end(LATER);

        assertThat(subscription.state()).isEqualTo(SubscriptionState.ENDED);
        assertThat(subscription.view().endedAt()).isEqualTo(NOON);
        assertThat(subscription.wishes().get(0).endedAt()).isEqualTo(NOON);
        assertThat(subscription.wants(MailKind.ALERT, 1)).isFalse();
    }

    @Test
    void isNotRevivedByAnOldLink() {
        ask(3L);
        subscription.confirm(1, NOON);
        ask(4L);
        subscription.end(NOON);

        subscription.confirm(1, LATER);
        subscription.confirm(2, LATER);

        assertThat(subscription.state()).isEqualTo(SubscriptionState.ENDED);
        assertThat(subscription.alive(1)).isFalse();
        assertThat(subscription.alive(2)).isFalse();
        assertThat(subscription.wants(MailKind.CONFIRMATION, 2)).isFalse();
    }

    @Test
    void comesBackByANewWishOnly() {
        ask(3L);
        subscription.confirm(1, NOON);
        subscription.end(NOON);
        ask(5L);
        assertThat(subscription.view().endedAt()).isNull();

        subscription.confirm(1, LATER);
        assertThat(subscription.state()).isEqualTo(SubscriptionState.PENDING);
        subscription.confirm(2, LATER);

        assertThat(subscription.state()).isEqualTo(SubscriptionState.CONFIRMED);
        assertThat(subscription.view().sectionIds()).containsExactly(5L);
        assertThat(subscription.wants(MailKind.ALERT, 1))
                .as("mail queued before the reader left")
                .isFalse();
    }

    @Test
    void mailsOneConfirmationAnHour() {
        ask(3L);
        Duration hour = Duration.ofHours(1);

        assertThat(subscription.takeConfirmation(NOON, hour)).isTrue();
        assertThat(subscription.takeConfirmation(NOON.plusSeconds(3599), hour)).isFalse();
        assertThat(subscription.takeConfirmation(NOON.plusSeconds(3600), hour)).isTrue();
    }

    @Test
    void mailsTheNextConfirmationAtOnceToWhoeverConfirmedOrLeft() {
        Duration hour = Duration.ofHours(1);
        ask(3L);
        subscription.takeConfirmation(NOON, hour);
        subscription.confirm(1, NOON);
        ask(5L);
        assertThat(subscription.takeConfirmation(NOON, hour)).isTrue();

        subscription.end(NOON);
        ask(3L);
        assertThat(subscription.takeConfirmation(NOON, hour)).isTrue();
        assertThat(subscription.takeConfirmation(NOON, hour)).isFalse();
    }
}
