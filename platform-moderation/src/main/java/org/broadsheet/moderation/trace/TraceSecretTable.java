package org.broadsheet.moderation.trace;

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
class TraceSecretTable {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    Optional<byte[]> find() {
        return Optional.ofNullable(entities.find(TraceSecret.class, TraceSecret.ONLY))
                .map(TraceSecret::bytes);
    }

    /**
     * Makes the key. Committed at once, whatever becomes of the comment that needed it first: another node may already
     * hash with it.
     *
     * @throws jakarta.persistence.PersistenceException when another node was faster; ends this call's transaction alone
     */
    @Transactional(TxType.REQUIRES_NEW)
    void add() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        entities.persist(new TraceSecret(secret));
        entities.flush();
    }
}
