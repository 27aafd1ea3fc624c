package org.broadsheet.core.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;

/** A key. A retired one verifies nothing any more. */
@Entity
@Table(name = "signing_key")
class SigningKey {

    @Id
    private String id;

    /** Base64url, so that the column is the same in every database. */
    private String secret;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected SigningKey() {}

    SigningKey(String id, byte[] secret, Instant createdAt) {
        this.id = id;
        this.secret = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        this.createdAt = createdAt;
    }

    String id() {
        return id;
    }

    byte[] secret() {
        return Base64.getUrlDecoder().decode(secret);
    }

    boolean retired() {
        return retiredAt != null;
    }
}
