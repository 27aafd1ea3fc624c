package org.broadsheet.core.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link for setting up the first administrator; only its hash is kept. */
@Entity
@Table(name = "setup_token")
class SetupToken {

    @Id
    private String hash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SetupToken() {}

    SetupToken(String hash, Instant createdAt) {
        this.hash = hash;
        this.createdAt = createdAt;
    }
}
