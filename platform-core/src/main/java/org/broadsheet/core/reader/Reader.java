package org.broadsheet.core.reader;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.broadsheet.api.reader.ReaderPass;
import org.broadsheet.api.reader.ReaderView;

/** Somebody who signed in. */
@Entity
@Table(name = "reader")
class Reader {

    @Id
    @SequenceGenerator(name = "reader", sequenceName = "reader_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reader")
    private Long id;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    private String name;
    private String stamp;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Reader() {}

    Reader(Mailbox mailbox, String name, Instant now) {
        this.email = mailbox.typed();
        this.emailKey = mailbox.key();
        this.name = name;
        this.createdAt = now;
        renewStamp();
    }

    /** Ends all passes. */
    final void renewStamp() {
        stamp = UUID.randomUUID().toString().replace("-", "");
    }

    void rename(String newName) {
        name = newName;
    }

    boolean has(ReaderPass pass) {
        return stamp.equals(pass.stamp());
    }

    ReaderPass pass() {
        return new ReaderPass(id, stamp);
    }

    ReaderView view() {
        return new ReaderView(id, email, name, createdAt);
    }

    String name() {
        return name;
    }

    Mailbox mailbox() {
        return new Mailbox(email, emailKey);
    }
}
