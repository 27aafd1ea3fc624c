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

/** A link to sign in with: good for half an hour, and once. */
@Entity
@Table(name = "reader_link")
class ReaderLink {

    static final Duration GOOD_FOR = Duration.ofMinutes(30);

    @Id
    @SequenceGenerator(name = "reader_link", sequenceName = "reader_link_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reader_link")
    private Long id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String page;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private long version;

    protected ReaderLink() {}

    ReaderLink(Mailbox mailbox, String page, Instant now) {
        this.email = mailbox.typed();
        this.emailKey = mailbox.key();
        this.page = page;
        this.requestedAt = now;
    }

    boolean good(Instant now) {
        return usedAt == null && now.isBefore(requestedAt.plus(GOOD_FOR));
    }

    void use(Instant now) {
        usedAt = now;
    }

    Long id() {
        return id;
    }

    Mailbox mailbox() {
        return new Mailbox(email, emailKey);
    }

    String page() {
        return page;
    }
}
