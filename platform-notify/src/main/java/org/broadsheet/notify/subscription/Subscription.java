package org.broadsheet.notify.subscription;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.api.subscription.SubscriptionView;
import org.broadsheet.notify.link.WishRef;

/**
 * One address and what it gets. Wishes are numbered; {@code activeWish} is what counts, {@code closedWish} the last
 * one that ended: links for it and for those before it are dead.
 */
@Entity
@Table(name = "subscription")
class Subscription {

    @Id
    @SequenceGenerator(name = "subscription", sequenceName = "subscription_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subscription")
    private Long id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Enumerated(EnumType.STRING)
    private SubscriptionState state = SubscriptionState.PENDING;

    /** The number of the latest wish. */
    private int wish;

    @Column(name = "active_wish")
    private Integer activeWish;

    @Column(name = "closed_wish")
    private int closedWish;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "confirmation_queued_at")
    private Instant confirmationQueuedAt;

    @OneToMany(mappedBy = "subscription", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Wish> wishes = new ArrayList<>();

    @Version
    private long version;

    protected Subscription() {}

    Subscription(MailAddress address) {
        this.email = address.typed();
        this.emailKey = address.key();
    }

    /**
     * Notes a wish. While the latest one waits for its confirmation it is changed instead of followed by another, so
     * that every link sent for it stays good; what is confirmed already goes on until the new wish is.
     */
    void ask(MailAddress address, Collection<Long> sectionIds, Consent consent) {
        boolean waiting = wish > closedWish && !isActive(wish);
        if (!waiting) {
            wish++;
            wishes.add(new Wish(this, wish));
        }
        latest().ask(sectionIds, consent);
        if (state != SubscriptionState.CONFIRMED) {
            state = SubscriptionState.PENDING;
            email = address.typed();
            requestedAt = consent.time();
            confirmedAt = null;
            endedAt = null;
        }
    }

    /**
     * Whether a confirmation may be mailed now; notes that it is. Nobody can have an address flooded from here; whoever
     * confirmed or left reads that mail, and gets the next one at once.
     */
    boolean takeConfirmation(Instant now, Duration atMostEvery) {
        if (confirmationQueuedAt != null
                && confirmationQueuedAt.plus(atMostEvery).isAfter(now)) {
            return false;
        }
        confirmationQueuedAt = now;
        return true;
    }

    /** Whether a link for this wish is alive: the wish exists, and the subscription has not ended since. */
    boolean alive(int number) {
        return number > closedWish && number <= wish;
    }

    /** Makes a live wish the one that counts. Wishes before the latest were confirmed in their time: no change. */
    void confirm(int number, Instant now) {
        if (!alive(number) || number < wish || isActive(number)) {
            return;
        }
        activeWish = number;
        latest().confirm(now);
        state = SubscriptionState.CONFIRMED;
        confirmedAt = now;
        endedAt = null;
        confirmationQueuedAt = null;
    }

    /** Ends everything, what is asked for and not confirmed as well. */
    void end(Instant now) {
        if (state == SubscriptionState.ENDED) {
            return;
        }
        wishes.stream().filter(each -> alive(each.number())).forEach(each -> each.end(now));
        state = SubscriptionState.ENDED;
        closedWish = wish;
        activeWish = null;
        endedAt = now;
        confirmationQueuedAt = null;
    }

    /** Whether mail of this kind, queued for this wish, may still go out. */
    boolean wants(MailKind kind, int number) {
        return switch (kind) {
            case ALERT -> state == SubscriptionState.CONFIRMED && alive(number);
            case CONFIRMATION -> alive(number) && number == wish && !isActive(number);
            default -> false;
        };
    }

    WishRef latestRef() {
        return latest().ref();
    }

    String email() {
        return email;
    }

    Long id() {
        return id;
    }

    /** Everything ever asked for, oldest first. */
    List<Wish> wishes() {
        return List.copyOf(wishes);
    }

    SubscriptionState state() {
        return state;
    }

    /** As it stands: what counts, or else what was asked for last. */
    SubscriptionView view() {
        return view(activeWish == null ? wish : activeWish, confirmedAt);
    }

    /** As a confirmation of this wish would make it; not confirmed as long as this very wish is not. */
    SubscriptionView view(int number) {
        return view(number, number == wish && !isActive(number) ? null : confirmedAt);
    }

    private SubscriptionView view(int number, Instant confirmed) {
        List<Long> sections =
                find(number).map(each -> List.copyOf(each.sections())).orElse(List.of());
        return new SubscriptionView(id, email, sections, requestedAt, confirmed, endedAt);
    }

    private boolean isActive(int number) {
        return activeWish != null && activeWish == number;
    }

    private Wish latest() {
        return find(wish).orElseThrow();
    }

    private Optional<Wish> find(int number) {
        return wishes.stream().filter(each -> each.number() == number).findFirst();
    }
}
