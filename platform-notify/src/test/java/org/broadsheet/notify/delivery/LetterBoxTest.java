package org.broadsheet.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.broadsheet.api.mail.DeliveryState;
import org.broadsheet.api.mail.DeliveryView;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.link.WishRef;
import org.broadsheet.notify.support.MovableClock;
import org.broadsheet.notify.support.NotifyDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters in the ledger, with the real tables. */
class LetterBoxTest {

    private static final Duration LEASE = Duration.ofMinutes(2);

    @RegisterExtension
    final NotifyDatabase database = new NotifyDatabase();

    private final MovableClock clock = new MovableClock();
    private final LetterBox box = new LetterBox();
    private final Deliveries deliveries = new Deliveries();
    private final List<MailQueued> woken = new ArrayList<>();

    @BeforeEach
    void wire() {
        box.entities = database.entities();
        box.clock = clock;
        box.queued = new Woken();
        deliveries.entities = database.entities();
        deliveries.clock = clock;
        deliveries.queued = new Woken();
        database.sql("insert into subscription (id, email, email_key, state, wish, closed_wish, requested_at, version)"
                + " values (1, 'a@b.example', 'a@b.example', 'CONFIRMED', 1, 0, timestamp '2026-01-01 00:00:00', 1)");
    }

    private void queue(MailKind kind, String key) {
        database.run(() -> box.queue(new Letter(kind, "reader@inbox.example", key, Map.of("a", "é \"quoted\"\n"))));
    }

    private List<DeliveryView> all() {
        return database.commit(
                () -> deliveries.list(null, 1, 50, envelope -> "?").items());
    }

    @Test
    void keepsALetterUntilItIsSent() {
        queue(MailKind.REPLY, "7-1");

        assertThat(all()).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.REPLY);
            assertThat(mail.recipient()).isEqualTo("reader@inbox.example");
            assertThat(mail.state()).isEqualTo(DeliveryState.QUEUED);
        });
        List<Claim> claims = database.commit(() -> deliveries.claim("worker", LEASE));
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.wish()).isNull();
            assertThat(claim.envelope().letter().key()).isEqualTo("7-1");
            assertThat(claim.envelope().letter().values()).containsEntry("a", "é \"quoted\"\n");
        });
        assertThat(woken).hasSize(1);
    }

    @Test
    void queuesTheSameLetterOnce() {
        queue(MailKind.REPLY, "7-1");
        queue(MailKind.REPLY, "7-1");
        queue(MailKind.REPLY, "7-2");
        queue(MailKind.SIGN_IN, "7-1");

        assertThat(all()).hasSize(3);
    }

    @Test
    void isUnsaidWhenTheCallerFails() {
        try {
            database.run(() -> {
                box.queue(new Letter(MailKind.REPLY, "reader@inbox.example", "7-1", Map.of()));
                throw new IllegalStateException("the caller's");
            });
        } catch (IllegalStateException expected) {
            assertThat(all()).isEmpty();
            return;
        }
        throw new AssertionError("nothing was thrown");
    }

    @Test
    void whatSomebodyWaitsForGoesFirst() {
        database.sql("insert into delivery (id, kind, subscription_id, wish, recipient, message_key, state, attempts,"
                + " queued_at, next_attempt_at, last_error, version) values (900, 'ALERT', 1, 1, 'a@b.example', 'k',"
                + " 'QUEUED', 0, timestamp '2026-01-01 00:00:00', timestamp '2026-01-01 00:00:00', '', 1)");
        queue(MailKind.REPLY, "1");
        database.run(() -> deliveries.queueConfirmation(new WishRef(1, 1), "a@b.example"));
        queue(MailKind.SIGN_IN, "1");

        List<MailKind> order = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            database.commit(() -> deliveries.claim("worker", LEASE)).forEach(claim -> order.add(claim.kind()));
        }

        assertThat(order).containsExactly(MailKind.SIGN_IN, MailKind.CONFIRMATION, MailKind.REPLY, MailKind.ALERT);
    }

    @Test
    void aLetterWhoseWorkerDiedWhileSendingIsUncertainToo() {
        queue(MailKind.REPLY, "7-1");
        long id = all().get(0).id();
        database.run(() -> deliveries.claim("worker", LEASE));
        database.run(() -> deliveries.startAttempt(id, "worker", LEASE, "Subject"));
        clock.pass(LEASE.plusSeconds(1));

        database.run(deliveries::expireLeases);

        assertThat(all()).extracting(DeliveryView::state).containsExactly(DeliveryState.UNCERTAIN);
    }

    private final class Woken implements Event<MailQueued> {

        @Override
        public void fire(MailQueued event) {
            woken.add(event);
        }

        @Override
        public <U extends MailQueued> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends MailQueued> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<MailQueued> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends MailQueued> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends MailQueued> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
