package org.broadsheet.core.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Base64;

/** The key of the hashes; its table takes one row. */
@Entity
@Table(name = "privacy_secret")
class PrivacySecret {

    static final short ONLY = 1;

    @Id
    private short id;

    /** Base64, so that the column is the same in every database. */
    private String secret;

    protected PrivacySecret() {}

    PrivacySecret(byte[] secret) {
        this.id = ONLY;
        this.secret = Base64.getEncoder().encodeToString(secret);
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(secret);
    }
}
