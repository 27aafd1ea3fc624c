package org.broadsheet.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.limit.RateLimits;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.subscription.SubscriptionRequest;
import org.broadsheet.api.subscription.SubscriptionView;
import org.broadsheet.notify.delivery.ConfirmationQueue;
import org.broadsheet.notify.link.SubscriptionLinks;
import org.broadsheet.notify.link.WishRef;
import org.broadsheet.notify.support.Fields;
import org.broadsheet.notify.support.MovableClock;
import org.broadsheet.notify.support.ReadableSigner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscribingServiceTest {

    private final MovableClock clock = new MovableClock();
    private final Shelf shelf = new Shelf();
    private final List<WishRef> mailed = new ArrayList<>();
    private final ConfirmationQueue outbox = (wish, recipient) -> mailed.add(wish);
    private final SubscribingService service = new SubscribingService();
    private final Map<String, Integer> taken = new HashMap<>();

    @BeforeEach
    void wire() {
        WishBook book = new WishBook();
        Fields.set(book, "subscriptions", shelf);
        Fields.set(book, "outbox", outbox);
        Fields.set(book, "clock", clock);
        SubscriptionLinks links = new SubscriptionLinks();
        Fields.set(links, "signer", new ReadableSigner());
        Fields.set(service, "book", book);
        Fields.set(service, "subscriptions", shelf);
        Fields.set(service, "links", links);
        Fields.set(service, "clock", clock);
        Fields.set(service, "sections", new Sections());
        Fields.set(service, "limits", new Limits());
    }

    private static SubscriptionRequest request(String email, Long... sections) {
        return new SubscriptionRequest(email, List.of(sections), "", "192.0.2.7", "/war/");
    }

    @Test
    void mailsTheQuestionAndWaits() {
        service.request(request("Reader@news.example", 3L));

        assertThat(mailed).containsExactly(new WishRef(1, 1));
        assertThat(service.lookUpConfirmation("confirm.1-1").orElseThrow().confirmedAt())
                .isNull();
    }

    @Test
    void lookingConfirmsAndEndsNothing() {
        service.request(request("reader@news.example"));
        service.lookUpConfirmation("confirm.1-1");
        assertThat(shelf.byId.get(1L).state()).isEqualTo(SubscriptionState.PENDING);

        service.confirm("confirm.1-1");
        service.lookUpUnsubscribe("unsubscribe.1-1");
        assertThat(shelf.byId.get(1L).state()).isEqualTo(SubscriptionState.CONFIRMED);
    }

    @Test
    void confirmsAndEndsByTheRightLinksOnly() {
        service.request(request("reader@news.example"));

        assertThat(service.confirm("unsubscribe.1-1")).isEmpty();
        assertThat(service.confirm("confirm.9-1")).isEmpty();
        assertThat(service.confirm("confirm.1-1").orElseThrow().confirmedAt()).isEqualTo(clock.instant());
        assertThat(service.unsubscribe("confirm.1-1")).isEmpty();
        assertThat(service.unsubscribe("unsubscribe.1-1").orElseThrow().endedAt())
                .isEqualTo(clock.instant());
        assertThat(service.confirm("confirm.1-1"))
                .as("a link from before the end")
                .isEmpty();
        assertThat(service.lookUpConfirmation("confirm.1-1")).isEmpty();
    }

    @Test
    void oldLinksAreGoodForLeaving() {
        service.request(request("reader@news.example"));
        service.confirm("confirm.1-1");
        service.unsubscribe("unsubscribe.1-1");
        clock.pass(Duration.ofDays(400));
        service.request(request("reader@news.example"));
        service.confirm("confirm.1-2");

        Optional<SubscriptionView> left = service.unsubscribe("unsubscribe.1-1");

        assertThat(left.orElseThrow().endedAt()).isEqualTo(clock.instant());
        assertThat(shelf.byId.get(1L).state()).isEqualTo(SubscriptionState.ENDED);
    }

    @Test
    void asksAnAddressOnceAnHourWhateverIsSent() {
        service.request(request("reader@news.example"));
        service.request(request("READER@news.example", 3L));
        assertThat(mailed).hasSize(1);

        clock.pass(Duration.ofHours(1));
        service.request(request("reader@news.example", 3L));
        assertThat(mailed).containsExactly(new WishRef(1, 1), new WishRef(1, 1));
        assertThat(shelf.byId).hasSize(1);
    }

    @Test
    void asksAgainBeforeAConfirmedSubscriptionChanges() {
        service.request(request("reader@news.example"));
        service.confirm("confirm.1-1");
        clock.pass(Duration.ofHours(2));

        service.request(request("reader@news.example", 3L));

        assertThat(mailed).containsExactly(new WishRef(1, 1), new WishRef(1, 2));
        assertThat(shelf.byId.get(1L).view().sectionIds()).isEmpty();
        assertThat(service.confirm("confirm.1-2").orElseThrow().sectionIds()).containsExactly(3L);
    }

    @Test
    void doesNothingForWhoeverFillsTheHiddenField() {
        service.request(new SubscriptionRequest("reader@news.example", List.of(), "x", "192.0.2.7", "/"));

        assertThat(mailed).isEmpty();
        assertThat(shelf.byId).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> service.request(request("nobody", 3L, 99L)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.errors())
                                .containsExactly(
                                        FieldError.of("email", "email"), FieldError.of("sections", "unknown")));
        assertThat(shelf.byId).isEmpty();
    }

    @Test
    void takesFiveRequestsFromOnePlaceInTenMinutes() {
        for (int i = 0; i < 5; i++) {
            service.request(request("reader" + i + "@news.example"));
        }

        assertThatThrownBy(() -> service.request(request("reader6@news.example")))
                .isInstanceOf(TooManyRequests.class);
        assertThat(mailed).hasSize(5);
    }

    @Test
    void triesAgainWhenSomebodyElseAskedForTheAddressAtTheSameMoment() {
        Fields.set(shelf, "rival", true);

        service.request(request("reader@news.example"));

        assertThat(shelf.byId).hasSize(1);
        assertThat(mailed).hasSize(1);
    }

    /** Subscriptions in memory. */
    private static final class Shelf extends Subscriptions {

        private final Map<Long, Subscription> byId = new HashMap<>();
        private boolean rival;

        @Override
        void add(Subscription subscription) {
            if (rival) {
                rival = false;
                throw new PersistenceException("subscription_email_unique");
            }
            Fields.set(subscription, "id", byId.size() + 1L);
            byId.put(subscription.id(), subscription);
        }

        @Override
        Optional<Subscription> find(long id) {
            return Optional.ofNullable(byId.get(id));
        }

        @Override
        Optional<Subscription> lock(long id) {
            return find(id);
        }

        @Override
        Optional<Subscription> lockByKey(String emailKey) {
            return byId.values().stream()
                    .filter(each -> each.email().equalsIgnoreCase(emailKey))
                    .findFirst();
        }
    }

    private static final class Sections implements SectionCatalog {

        @Override
        public List<Section> all() {
            return List.of(new Section(3, "war", "War", "", null, "/war/"));
        }

        @Override
        public Optional<Section> byId(long id) {
            return all().stream().filter(section -> section.id() == id).findFirst();
        }
    }

    private final class Limits implements RateLimits {

        @Override
        public void take(String limit, String key, int turns, Duration period) {
            if (taken.merge(limit + key, 1, Integer::sum) > turns) {
                throw new TooManyRequests(limit, period);
            }
        }
    }
}
