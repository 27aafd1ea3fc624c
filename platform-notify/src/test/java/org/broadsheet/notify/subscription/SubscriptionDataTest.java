package org.broadsheet.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.broadsheet.api.privacy.PersonalScope;
import org.broadsheet.notify.support.MovableClock;
import org.broadsheet.notify.support.NotifyDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SubscriptionDataTest {

    private static final PersonalScope ADA = new PersonalScope("ada@inbox.example", Set.of(), true);

    @RegisterExtension
    final NotifyDatabase database = new NotifyDatabase();

    private final MovableClock clock = new MovableClock();
    private final Subscriptions subscriptions = new Subscriptions();
    private final SubscriptionData data = new SubscriptionData();

    @BeforeEach
    void subscribe() {
        subscriptions.entities = database.entities();
        data.subscriptions = subscriptions;
        data.clock = clock;
        MailAddress address =
                MailAddress.parse("email", "Ada@inbox.example").address().orElseThrow();
        Subscription subscription = new Subscription(address);
        subscription.ask(address, List.of(), new Consent(clock.instant(), "/subscribe/", "192.0.2.1", "1"));
        subscription.confirm(1, clock.instant());
        database.run(() -> subscriptions.add(subscription));
    }

    @Test
    void showsItsOwnerTheRecordOfTheConsent() {
        JsonObject export = database.commit(() -> data.export(ADA)).asJsonObject();

        assertThat(export.getString("address")).isEqualTo("Ada@inbox.example");
        assertThat(export.getJsonArray("wishes").getJsonObject(0).getString("ipAddress"))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void forgetsWhoseItWasAndKeepsThatThereWasOne() {
        assertThat(database.commit(() -> data.erase(ADA))).isEqualTo(1);

        assertThat(database.commit(() -> data.export(ADA)).asJsonObject()).isEmpty();
        Subscription left = database.commit(
                        () -> subscriptions.search("erased", 1, 10).items())
                .get(0);
        assertThat(left.state()).isEqualTo(SubscriptionState.ENDED);
        assertThat(left.email()).doesNotContain("ada");
        List<?> places = database.entities()
                .createNativeQuery("select remote_address from subscription_wish")
                .getResultList();
        assertThat(places).isEqualTo(List.of(""));
    }

    @Test
    void whoeverWasForgottenMaySubscribeAfresh() {
        database.run(() -> data.erase(ADA));
        subscribe();

        assertThat(database.commit(() -> data.export(ADA)).asJsonObject().getString("state"))
                .isEqualTo("CONFIRMED");
    }
}
