package org.broadsheet.notify.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.broadsheet.api.mail.DeliveryState;
import org.broadsheet.api.mail.DeliveryView;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.link.WishRef;
import org.broadsheet.notify.message.Envelope;
import org.broadsheet.notify.transport.Outcome;

/** One mail to one person, from the queue to its end. All rules about its states are here. */
@Entity
@Table(name = "delivery")
class Delivery {

    static final int MOST_ATTEMPTS = 8;

    private static final String ERASED = "erased@invalid";

    @Id
    @SequenceGenerator(name = "delivery", sequenceName = "delivery_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery")
    private Long id;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Column(name = "alert_id")
    private Long alertId;

    @Column(name = "article_id")
    private Long articleId;

    /** Null for a letter, as is the wish: its recipient need not subscribe to anything. */
    @Column(name = "subscription_id")
    private Long subscriptionId;

    private Integer wish;

    /** What a letter is known by; null for confirmations and alerts. */
    @Column(name = "letter_key")
    private String letterKey;

    @Column(name = "letter_values")
    private String letterValues;

    private String recipient;

    @Column(name = "message_key")
    private String messageKey;

    private String subject;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "lease_owner")
    private String leaseOwner;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "attempt_started_at")
    private Instant attemptStartedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    @Version
    private long version;

    protected Delivery() {}

    /** A confirmation. Alerts are put in by one statement for all of their readers. */
    Delivery(WishRef wish, String recipient, String messageKey, Instant now) {
        this(MailKind.CONFIRMATION, recipient, messageKey, now);
        this.subscriptionId = wish.subscriptionId();
        this.wish = wish.number();
    }

    /** A letter. */
    Delivery(Letter letter, String messageKey, Instant now) {
        this(letter.kind(), letter.recipient(), messageKey, now);
        this.letterKey = letter.key();
        this.letterValues = LetterValues.write(letter.values());
    }

    private Delivery(MailKind kind, String recipient, String messageKey, Instant now) {
        this.kind = kind;
        this.recipient = recipient;
        this.messageKey = messageKey;
        this.state = DeliveryState.QUEUED;
        this.queuedAt = now;
        this.nextAttemptAt = now;
        this.lastError = "";
    }

    Long id() {
        return id;
    }

    DeliveryState state() {
        return state;
    }

    MailKind kind() {
        return kind;
    }

    /** Null for a letter. */
    WishRef wish() {
        return letterKey == null ? new WishRef(subscriptionId, wish) : null;
    }

    private Letter letter() {
        return letterKey == null ? null : new Letter(kind, recipient, letterKey, LetterValues.read(letterValues));
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    int attempts() {
        return attempts;
    }

    String lastError() {
        return lastError;
    }

    /** Whether a worker may take it now. */
    boolean due(Instant now) {
        return (state == DeliveryState.QUEUED || state == DeliveryState.DEFERRED) && !nextAttemptAt.isAfter(now);
    }

    /** Whether a worker took it and did not come back in time. */
    boolean leaseOver(Instant now) {
        return state == DeliveryState.CLAIMED && leaseUntil.isBefore(now);
    }

    /** A worker takes it. */
    void claim(String worker, Instant until) {
        state = DeliveryState.CLAIMED;
        leaseOwner = worker;
        leaseUntil = until;
        attemptStartedAt = null;
    }

    /**
     * Notes that it is about to be handed over; must be committed before it is.
     *
     * @param subjectLine null when there is none, since it could not be written
     * @return false when the worker was too slow and its lease has passed to others: then nothing may be sent
     */
    boolean startAttempt(String worker, Instant now, Instant until, String subjectLine) {
        if (state != DeliveryState.CLAIMED || !worker.equals(leaseOwner) || leaseUntil.isBefore(now) || forgotten()) {
            return false;
        }
        attemptStartedAt = now;
        leaseUntil = until;
        attempts++;
        if (subjectLine != null) {
            subject = subjectLine;
        }
        return true;
    }

    /**
     * Notes what became of the attempt. When the lease ran out meanwhile the delivery stands as uncertain; its worker
     * has come back with certainty, unless somebody settled it first.
     *
     * @param retryAt when to try again, should the answer be "later"
     * @return false when the attempt is not this worker's any more
     */
    boolean finishAttempt(String worker, Outcome outcome, Instant now, Instant retryAt) {
        boolean ours = worker.equals(leaseOwner) && attemptStartedAt != null;
        if (!ours || (state != DeliveryState.CLAIMED && state != DeliveryState.UNCERTAIN)) {
            return false;
        }
        lastError = outcome.reply();
        switch (outcome.result()) {
            case ACCEPTED -> {
                sentAt = now;
                end(DeliveryState.SENT);
            }
            case REFUSED -> end(DeliveryState.FAILED);
            case UNKNOWN -> end(DeliveryState.UNCERTAIN);
            case LATER -> {
                end(attempts < MOST_ATTEMPTS ? DeliveryState.DEFERRED : DeliveryState.FAILED);
                nextAttemptAt = retryAt;
            }
        }
        return true;
    }

    /** Ends it unsent: the reader left, or the story was taken back. */
    boolean drop(String worker, DeliveryState reason) {
        if (!claimedUntouched(worker)) {
            return false;
        }
        end(reason);
        return true;
    }

    /** Puts it back untouched, since nothing can be sent at the moment; counts as no attempt. */
    boolean release(String worker, String reason, Instant notBefore) {
        if (!claimedUntouched(worker)) {
            return false;
        }
        end(attempts == 0 ? DeliveryState.QUEUED : DeliveryState.DEFERRED);
        lastError = reason;
        nextAttemptAt = notBefore;
        return true;
    }

    /**
     * Its worker is gone. Untouched it goes back to the queue; after an attempt began nobody knows whether the server
     * has it, so it is left to people. The owner's name is kept for {@link #finishAttempt}.
     */
    void leaseExpired() {
        if (forgotten()) {
            end(DeliveryState.CANCELLED);
        } else if (attemptStartedAt == null) {
            end(attempts == 0 ? DeliveryState.QUEUED : DeliveryState.DEFERRED);
        } else {
            state = DeliveryState.UNCERTAIN;
            leaseUntil = null;
        }
    }

    /** An editor has it sent again; does nothing unless it is uncertain. */
    boolean resend(Instant now) {
        if (state != DeliveryState.UNCERTAIN) {
            return false;
        }
        end(DeliveryState.QUEUED);
        attempts = 0;
        nextAttemptAt = now;
        return true;
    }

    /** An editor takes it as sent; does nothing unless it is uncertain. */
    boolean leave() {
        if (state != DeliveryState.UNCERTAIN) {
            return false;
        }
        sentAt = attemptStartedAt;
        end(DeliveryState.SENT);
        return true;
    }

    /** Forgets to whom it went, and what else a letter said; what was not sent yet is not sent any more. */
    void forgetRecipient() {
        recipient = ERASED;
        subject = "";
        lastError = "";
        if (letterKey != null) {
            letterValues = LetterValues.write(Map.of());
        }
        if (state == DeliveryState.QUEUED || state == DeliveryState.DEFERRED) {
            end(DeliveryState.CANCELLED);
        }
    }

    /** Whether it is not known any more to whom it went. */
    boolean forgotten() {
        return recipient.equals(ERASED);
    }

    private boolean claimedUntouched(String worker) {
        return state == DeliveryState.CLAIMED && worker.equals(leaseOwner) && attemptStartedAt == null;
    }

    private void end(DeliveryState to) {
        state = to;
        leaseOwner = null;
        leaseUntil = null;
        if (to != DeliveryState.UNCERTAIN) {
            attemptStartedAt = null;
        }
    }

    Envelope envelope() {
        return new Envelope(id, kind, recipient, messageKey, wish(), articleId, letter());
    }

    /** @param subjectIfUnsent what stands for the subject before the first attempt settled it */
    DeliveryView view(String subjectIfUnsent) {
        return new DeliveryView(
                id,
                kind,
                recipient,
                subject == null ? subjectIfUnsent : subject,
                state,
                attempts,
                lastError,
                queuedAt,
                nextAttemptAt,
                sentAt);
    }

    /** Whether no attempt has settled its subject yet. */
    boolean unsettledSubject() {
        return subject == null;
    }
}
