package org.broadsheet.core.reader;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** An address that answers are, were or may be mailed to. Whoever typed it proved nothing until it is confirmed. */
@Entity
@Table(name = "reply_address")
class ReplyAddress {

    @Id
    @SequenceGenerator(name = "reply_address", sequenceName = "reply_address_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reply_address")
    private Long id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    /** Raised when it ends, so that links of the time before confirm nothing afterwards. */
    private int round;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "confirmation_queued_at")
    private Instant confirmationQueuedAt;

    @Version
    private long version;

    protected ReplyAddress() {}

    ReplyAddress(Mailbox mailbox) {
        this.email = mailbox.typed();
        this.emailKey = mailbox.key();
        this.round = 1;
    }

    /** Whether mail may go there. */
    boolean on() {
        return confirmedAt != null && endedAt == null;
    }

    /** Whether it waits for its owner's word. */
    boolean pending() {
        return confirmedAt == null && endedAt == null;
    }

    /** Somebody who gave this address wants it; whoever left needs to confirm anew. */
    void ask() {
        if (endedAt != null) {
            endedAt = null;
            confirmedAt = null;
        }
    }

    /** Its owner wants it. */
    void confirm(Instant now) {
        if (!on()) {
            confirmedAt = now;
            endedAt = null;
        }
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
            round++;
        }
    }

    /** Whether a confirmation may be mailed now; notes that it is. Nobody can have an address flooded from here. */
    boolean takeConfirmation(Instant now, Duration atMostEvery) {
        if (!pending()
                || (confirmationQueuedAt != null
                        && confirmationQueuedAt.plus(atMostEvery).isAfter(now))) {
            return false;
        }
        confirmationQueuedAt = now;
        return true;
    }

    boolean is(String otherKey) {
        return emailKey.equals(otherKey);
    }

    Long id() {
        return id;
    }

    String email() {
        return email;
    }

    int round() {
        return round;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    Instant endedAt() {
        return endedAt;
    }
}
