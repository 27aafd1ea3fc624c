package org.broadsheet.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.Optional;

/** The table of the one key. */
@ApplicationScoped
@Transactional
class PrivacySecretTable {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    Optional<byte[]> find() {
        return Optional.ofNullable(entities.find(PrivacySecret.class, PrivacySecret.ONLY))
                .map(PrivacySecret::bytes);
    }

    /**
     * Makes the key, committed at once: another node may already hash with it.
     *
     * @throws jakarta.persistence.PersistenceException when another node was faster
     */
    @Transactional(TxType.REQUIRES_NEW)
    void add() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        entities.persist(new PrivacySecret(secret));
        entities.flush();
    }
}
