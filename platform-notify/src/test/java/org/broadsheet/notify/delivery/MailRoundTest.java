package org.broadsheet.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.mail.MessagingException;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.broadsheet.api.mail.DeliveryState;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.link.SubscriptionLinks;
import org.broadsheet.notify.link.WishRef;
import org.broadsheet.notify.message.Composer;
import org.broadsheet.notify.support.Fields;
import org.broadsheet.notify.support.FixedSettings;
import org.broadsheet.notify.support.MovableClock;
import org.broadsheet.notify.support.ReadableSigner;
import org.broadsheet.notify.support.Stories;
import org.broadsheet.notify.transport.MailTransport;
import org.broadsheet.notify.transport.Outcome;
import org.broadsheet.notify.transport.Outcome.Result;
import org.broadsheet.notify.transport.OutgoingMessage;
import org.broadsheet.notify.transport.TransportUnavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round over deliveries in memory, whose states are the real ones. */
class MailRoundTest {

    private final MovableClock clock = new MovableClock();
    private final Shelf shelf = new Shelf(clock);
    private final Server server = new Server();
    private final Stories stories = new Stories().publish(7, "Harbour closes", "");
    private final Set<WishRef> left = new HashSet<>();
    private final Deque<Runnable> recorded = new ArrayDeque<>();
    private final MailRound round = new MailRound();
    private boolean stopping;

    @BeforeEach
    void wire() {
        FixedSettings settings = new FixedSettings("The Quay", "https://news.example");
        SubscriptionLinks links = new SubscriptionLinks();
        Fields.set(links, "signer", new ReadableSigner());
        Fields.set(links, "settings", settings);
        Composer composer = new Composer();
        Fields.set(composer, "articles", stories);
        Fields.set(composer, "settings", settings);
        Fields.set(composer, "links", links);
        Fields.set(composer, "clock", clock);
        Fields.set(composer, "from", "newsroom@news.example");
        Fields.set(round, "deliveries", shelf);
        Recipients recipients = (kind, wishes) -> wanting(wishes);
        Fields.set(round, "recipients", recipients);
        Fields.set(round, "together", new ReadTogether());
        Fields.set(round, "composer", composer);
        Fields.set(round, "transport", server);
        Fields.set(round, "sources", new Sources());
        Fields.set(round, "clock", clock);
        Fields.set(round, "lease", 120);
    }

    private Set<WishRef> wanting(Collection<WishRef> wishes) {
        Set<WishRef> wanting = new HashSet<>(wishes);
        wanting.removeAll(left);
        return wanting;
    }

    private void run() {
        round.run(() -> !stopping);
    }

    private Delivery alert(long subscriptionId) {
        Delivery delivery = shelf.put(subscriptionId);
        Fields.set(delivery, "kind", MailKind.ALERT);
        Fields.set(delivery, "articleId", 7L);
        return delivery;
    }

    @Test
    void sendsWhatWaitsOverOneConnection() {
        Delivery one = alert(1);
        Delivery two = alert(2);

        run();

        assertThat(List.of(one.state(), two.state())).containsOnly(DeliveryState.SENT);
        assertThat(server.subjects).containsExactly("[The Quay] Harbour closes", "[The Quay] Harbour closes");
        assertThat(server.opened).isEqualTo(1);
        assertThat(server.closed).isEqualTo(1);
        assertThat(stories.lookups()).isEqualTo(1);
    }

    @Test
    void goesOnUntilNothingIsLeft() {
        for (int i = 1; i <= Shelf.BATCH * 2 + 1; i++) {
            alert(i);
        }

        run();

        assertThat(server.subjects).hasSize(Shelf.BATCH * 2 + 1);
        assertThat(server.opened).isEqualTo(3);
    }

    @Test
    void opensNoConnectionForNothing() {
        run();

        assertThat(server.opened).isZero();
    }

    @Test
    void expandsWhatWasRecordedFirst() {
        recorded.add(() -> alert(1));
        recorded.add(() -> alert(2));

        run();

        assertThat(server.subjects).hasSize(2);
    }

    @Test
    void notesTheAttemptBeforeTheServerGetsAByte() {
        Delivery delivery = alert(1);
        server.onSend = message -> {
            assertThat(delivery.attempts()).isEqualTo(1);
            assertThat(delivery.state()).isEqualTo(DeliveryState.CLAIMED);
            delivery.leaseExpired();
            assertThat(delivery.state()).as("if it ended here").isEqualTo(DeliveryState.UNCERTAIN);
        };

        run();

        assertThat(delivery.state()).as("but it did not").isEqualTo(DeliveryState.SENT);
    }

    @Test
    void accountsForEachOneByItself() {
        Delivery accepted = alert(1);
        Delivery refused = alert(2);
        Delivery later = alert(3);
        Delivery unknown = alert(4);
        Delivery last = alert(5);
        server.outcomes.addAll(List.of(
                new Outcome(Result.ACCEPTED, ""),
                new Outcome(Result.REFUSED, "550 no"),
                new Outcome(Result.LATER, "451 busy"),
                new Outcome(Result.UNKNOWN, "EOF")));

        run();

        assertThat(List.of(accepted.state(), refused.state(), later.state(), unknown.state(), last.state()))
                .containsExactly(
                        DeliveryState.SENT,
                        DeliveryState.FAILED,
                        DeliveryState.DEFERRED,
                        DeliveryState.UNCERTAIN,
                        DeliveryState.SENT);
        assertThat(later.nextAttemptAt())
                .isBetween(clock.instant().plusSeconds(48), clock.instant().plusSeconds(72));
    }

    @Test
    void triesAgainWhenTheTimeHasCome() {
        Delivery delivery = alert(1);
        server.outcomes.add(new Outcome(Result.LATER, "451 busy"));
        run();
        run();
        assertThat(delivery.state()).isEqualTo(DeliveryState.DEFERRED);

        clock.pass(Duration.ofMinutes(2));
        run();

        assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.attempts()).isEqualTo(2);
    }

    @Test
    void sendsNothingToWhoeverLeftMeanwhile() {
        Delivery gone = alert(1);
        Delivery here = alert(2);
        left.add(new WishRef(1, 1));

        run();

        assertThat(gone.state()).isEqualTo(DeliveryState.SUPPRESSED);
        assertThat(here.state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void sendsNothingOfAStoryThatWasTakenBack() {
        Delivery alert = alert(1);
        Delivery confirmation = shelf.put(2);
        stories.withdraw(7);

        run();

        assertThat(alert.state()).isEqualTo(DeliveryState.CANCELLED);
        assertThat(confirmation.state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void putsEverythingBackWhenTheServerCannotBeReachedAndWaitsLongerEachTime() {
        Delivery delivery = alert(1);
        server.down = true;

        run();
        run();
        assertThat(server.opened).as("the second round came too soon").isEqualTo(1);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.attempts()).isZero();
        assertThat(delivery.lastError()).contains("nobody answers");

        for (int i = 0; i < 20; i++) {
            clock.pass(Duration.ofMinutes(15));
            run();
        }
        assertThat(server.opened).isEqualTo(21);
        assertThat(delivery.state()).as("however long it takes").isEqualTo(DeliveryState.QUEUED);

        server.down = false;
        clock.pass(Duration.ofMinutes(15));
        run();
        assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery.attempts()).isEqualTo(1);
    }

    @Test
    void putsBackWhatItHasNotSentWhenItIsToStop() {
        Delivery sent = alert(1);
        Delivery back = alert(2);
        server.onSend = message -> stopping = true;

        run();

        assertThat(sent.state()).isEqualTo(DeliveryState.SENT);
        assertThat(back.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(back.due(clock.instant())).isTrue();
        assertThat(server.closed).isEqualTo(1);
    }

    @Test
    void oneThatCannotBeWrittenHoldsUpNoOther() {
        Delivery broken = alert(1);
        Fields.set(broken, "recipient", "no address");
        Delivery fine = alert(2);

        run();

        assertThat(fine.state()).isEqualTo(DeliveryState.SENT);
        assertThat(broken.due(clock.instant())).isFalse();
        assertThat(broken.lastError()).isNotEmpty();
    }

    @Test
    void takesBackWhatADeadWorkerHeld() {
        Delivery untouched = alert(1);
        Delivery begun = alert(2);
        untouched.claim("dead", clock.instant().plusSeconds(120));
        begun.claim("dead", clock.instant().plusSeconds(120));
        begun.startAttempt("dead", clock.instant(), clock.instant().plusSeconds(120), "Subject");

        run();
        assertThat(untouched.state()).isEqualTo(DeliveryState.CLAIMED);

        clock.pass(Duration.ofSeconds(121));
        run();
        assertThat(untouched.state()).isEqualTo(DeliveryState.SENT);
        assertThat(begun.state()).isEqualTo(DeliveryState.UNCERTAIN);
        assertThat(server.subjects).hasSize(1);
    }

    /** Deliveries in memory, handed out in small batches. */
    private static final class Shelf extends Deliveries {

        private static final int BATCH = 10;

        private final Map<Long, Delivery> byId = new TreeMap<>();
        private final Clock now;

        Shelf(Clock now) {
            this.now = now;
        }

        Delivery put(long subscriptionId) {
            Delivery delivery = new Delivery(
                    new WishRef(subscriptionId, 1), "reader" + subscriptionId + "@inbox.example", "k3y", now.instant());
            Fields.set(delivery, "id", subscriptionId);
            byId.put(subscriptionId, delivery);
            return delivery;
        }

        @Override
        public List<Claim> claim(String worker, Duration lease) {
            List<Delivery> due = byId.values().stream()
                    .filter(each -> each.due(now.instant()))
                    .limit(BATCH)
                    .toList();
            due.forEach(each -> each.claim(worker, now.instant().plus(lease)));
            return due.stream().map(Claim::of).toList();
        }

        @Override
        public boolean startAttempt(long id, String worker, Duration lease, String subject) {
            return byId.get(id)
                    .startAttempt(worker, now.instant(), now.instant().plus(lease), subject);
        }

        @Override
        public boolean finishAttempt(long id, String worker, Outcome outcome, Duration retryAfter) {
            return byId.get(id)
                    .finishAttempt(worker, outcome, now.instant(), now.instant().plus(retryAfter));
        }

        @Override
        public boolean drop(long id, String worker, DeliveryState reason) {
            return byId.get(id).drop(worker, reason);
        }

        @Override
        public void release(List<Long> ids, String worker, String reason, Duration retryAfter) {
            ids.forEach(id -> byId.get(id).release(worker, reason, now.instant().plus(retryAfter)));
        }

        @Override
        public int expireLeases() {
            Predicate<Delivery> expired = each -> each.leaseOver(now.instant());
            List<Delivery> found = byId.values().stream().filter(expired).toList();
            found.forEach(Delivery::leaseExpired);
            return found.size();
        }
    }

    /** A server that answers as it is told. */
    private static final class Server implements MailTransport {

        private final Deque<Outcome> outcomes = new ArrayDeque<>();
        private final List<String> subjects = new ArrayList<>();
        private Consumer<OutgoingMessage> onSend = message -> {};
        private boolean down;
        private int opened;
        private int closed;

        @Override
        public Line open() throws TransportUnavailable {
            opened++;
            if (down) {
                throw new TransportUnavailable("nobody answers", null);
            }
            return new Line() {
                @Override
                public Outcome send(OutgoingMessage message) {
                    onSend.accept(message);
                    try {
                        subjects.add(message.getSubject());
                    } catch (MessagingException e) {
                        throw new AssertionError(e);
                    }
                    return outcomes.isEmpty() ? new Outcome(Result.ACCEPTED, "") : outcomes.remove();
                }

                @Override
                public void close() {
                    closed++;
                }
            };
        }

        @Override
        public String description() {
            return "test";
        }
    }

    /** One source, whose alerts are what was recorded. */
    private final class Sources implements Instance<DeliverySource> {

        @Override
        public Iterator<DeliverySource> iterator() {
            DeliverySource source = () -> {
                Runnable next = recorded.poll();
                if (next != null) {
                    next.run();
                }
                return next != null;
            };
            return List.of(source).iterator();
        }

        @Override
        public Instance<DeliverySource> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DeliverySource> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends DeliverySource> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isUnsatisfied() {
            return false;
        }

        @Override
        public boolean isAmbiguous() {
            return false;
        }

        @Override
        public void destroy(DeliverySource instance) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Handle<DeliverySource> getHandle() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterable<? extends Handle<DeliverySource>> handles() {
            throw new UnsupportedOperationException();
        }

        @Override
        public DeliverySource get() {
            throw new UnsupportedOperationException();
        }
    }
}
