package org.broadsheet.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.broadsheet.api.mail.DeliveryState;
import org.broadsheet.notify.link.WishRef;
import org.broadsheet.notify.support.Fields;
import org.broadsheet.notify.transport.Outcome;
import org.broadsheet.notify.transport.Outcome.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LEASE = NOON.plusSeconds(120);
    private static final Instant RETRY = NOON.plus(Duration.ofMinutes(1));
    private static final String WORKER = "a";
    private static final Outcome ACCEPTED = new Outcome(Result.ACCEPTED, "");
    private static final Outcome LATER = new Outcome(Result.LATER, "451 busy");

    private final Delivery delivery = new Delivery(new WishRef(1, 1), "reader@news.example", "k3y", NOON);

    @BeforeEach
    void store() {
        Fields.set(delivery, "id", 7L);
    }

    private boolean attempt(Outcome outcome) {
        delivery.claim(WORKER, LEASE);
        assertThat(delivery.startAttempt(WORKER, NOON, LEASE, "Subject")).isTrue();
        return delivery.finishAttempt(WORKER, outcome, NOON, RETRY);
    }

    @Test
    void waitsForItsTurn() {
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.due(NOON)).isTrue();
        assertThat(delivery.due(NOON.minusMillis(1))).isFalse();
    }

    @Test
    void isSent() {
        assertThat(attempt(ACCEPTED)).isTrue();

        assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.view("").sentAt()).isEqualTo(NOON);
        assertThat(delivery.view("").subject()).isEqualTo("Subject");
        assertThat(delivery.view("").attempts()).isEqualTo(1);
    }

    @Test
    void isClaimedWhileItIsSent() {
        delivery.claim(WORKER, LEASE);
        delivery.startAttempt(WORKER, NOON, LEASE, "Subject");

        assertThat(delivery.state()).isEqualTo(DeliveryState.CLAIMED);
        assertThat(delivery.due(NOON.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void isTriedLaterWhenTheServerSaysSo() {
        attempt(LATER);

        assertThat(delivery.state()).isEqualTo(DeliveryState.DEFERRED);
        assertThat(delivery.lastError()).isEqualTo("451 busy");
        assertThat(delivery.due(NOON)).isFalse();
        assertThat(delivery.due(RETRY)).isTrue();
    }

    @Test
    void failsAfterEightAttempts() {
        for (int i = 1; i < 8; i++) {
            attempt(LATER);
            assertThat(delivery.state()).isEqualTo(DeliveryState.DEFERRED);
        }
        attempt(LATER);

        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void failsWhenTheServerSaysNo() {
        attempt(new Outcome(Result.REFUSED, "550 unknown"));

        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery.lastError()).isEqualTo("550 unknown");
    }

    @Test
    void isUncertainWhenTheAnswerNeverCame() {
        attempt(new Outcome(Result.UNKNOWN, "EOF"));

        assertThat(delivery.state()).isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(delivery.due(NOON.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void goesBackToTheQueueWhenItsWorkerDiesBeforeAnAttempt() {
        delivery.claim(WORKER, LEASE);

        delivery.leaseExpired();

        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.due(NOON)).isTrue();
    }

    @Test
    void isUncertainWhenItsWorkerDiesAfterAnAttemptBegan() {
        delivery.claim(WORKER, LEASE);
        delivery.startAttempt(WORKER, NOON, LEASE, "Subject");

        delivery.leaseExpired();

        assertThat(delivery.state()).isEqualTo(DeliveryState.UNCERTAIN);
    }

    @Test
    void forgetsAnEarlierAttemptWhenItIsClaimedAnew() {
        attempt(LATER);
        delivery.claim("b", LEASE);

        delivery.leaseExpired();

        assertThat(delivery.state()).isEqualTo(DeliveryState.DEFERRED);
    }

    @Test
    void isNotSentByAWorkerThatLostIt() {
        delivery.claim(WORKER, LEASE);
        assertThat(delivery.startAttempt(WORKER, LEASE.plusMillis(1), LEASE, "Subject"))
                .as("after the lease")
                .isFalse();
        delivery.leaseExpired();
        assertThat(delivery.startAttempt(WORKER, NOON, LEASE, "Subject"))
                .as("after it was taken back")
                .isFalse();
        delivery.claim("b", LEASE);
        assertThat(delivery.startAttempt(WORKER, NOON, LEASE, "Subject"))
                .as("in another's hands")
                .isFalse();
        assertThat(delivery.finishAttempt(WORKER, ACCEPTED, NOON, RETRY)).isFalse();
        assertThat(delivery.drop(WORKER, DeliveryState.SUPPRESSED)).isFalse();
        assertThat(delivery.release(WORKER, "", NOON)).isFalse();
        assertThat(delivery.attempts()).isZero();
    }

    @Test
    void believesASlowWorkerThatComesBackWithCertainty() {
        delivery.claim(WORKER, LEASE);
        delivery.startAttempt(WORKER, NOON, LEASE, "Subject");
        delivery.leaseExpired();

        assertThat(delivery.finishAttempt(WORKER, ACCEPTED, NOON, RETRY)).isTrue();

        assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void believesNobodyAfterAnEditorSettledIt() {
        delivery.claim(WORKER, LEASE);
        delivery.startAttempt(WORKER, NOON, LEASE, "Subject");
        delivery.leaseExpired();
        delivery.resend(NOON);

        assertThat(delivery.finishAttempt(WORKER, ACCEPTED, NOON, RETRY)).isFalse();

        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
    }

    @Test
    void isSentAgainOrLeftByAnEditor() {
        attempt(new Outcome(Result.UNKNOWN, "EOF"));
        assertThat(delivery.resend(NOON)).isTrue();
        assertThat(delivery.due(NOON)).isTrue();
        assertThat(delivery.attempts()).isZero();

        attempt(new Outcome(Result.UNKNOWN, "EOF"));
        assertThat(delivery.leave()).isTrue();
        assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.view("").sentAt()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @EnumSource(
            value = Result.class,
            names = {"ACCEPTED", "LATER", "REFUSED"})
    void isNotSettledByAnEditorWhereItIsCertain(Result result) {
        attempt(new Outcome(result, ""));
        DeliveryState state = delivery.state();

        assertThat(delivery.resend(NOON)).isFalse();
        assertThat(delivery.leave()).isFalse();

        assertThat(delivery.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryState.class,
            names = {"SUPPRESSED", "CANCELLED"})
    void isDroppedBeforeAnAttempt(DeliveryState reason) {
        delivery.claim(WORKER, LEASE);

        assertThat(delivery.drop(WORKER, reason)).isTrue();

        assertThat(delivery.state()).isEqualTo(reason);
        assertThat(delivery.due(NOON)).isFalse();
    }

    @Test
    void isNotDroppedWhileItIsSent() {
        delivery.claim(WORKER, LEASE);
        delivery.startAttempt(WORKER, NOON, LEASE, "Subject");

        assertThat(delivery.drop(WORKER, DeliveryState.SUPPRESSED)).isFalse();
        assertThat(delivery.release(WORKER, "", NOON)).isFalse();
    }

    @Test
    void isReleasedWithoutCountingAnAttempt() {
        delivery.claim(WORKER, LEASE);

        assertThat(delivery.release(WORKER, "nobody answers", RETRY)).isTrue();

        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.attempts()).isZero();
        assertThat(delivery.lastError()).isEqualTo("nobody answers");
        assertThat(delivery.nextAttemptAt()).isEqualTo(RETRY);
    }
}
