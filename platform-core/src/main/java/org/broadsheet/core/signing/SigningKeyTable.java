package org.broadsheet.core.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/** The table of keys. */
@ApplicationScoped
@Transactional
class SigningKeyTable {

    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The key that every node signs with: the oldest, so that nodes which each made one agree. */
    Optional<SigningKey> oldest() {
        return entities.createQuery(
                        "select k from SigningKey k where k.retiredAt is null order by k.createdAt, k.id",
                        SigningKey.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<SigningKey> find(String id) {
        return Optional.ofNullable(entities.find(SigningKey.class, id)).filter(key -> !key.retired());
    }

    /**
     * Adds a key under a random id: two nodes that start together may add one each, and both stay good. Committed at
     * once and whatever becomes of the caller, since a link may leave before the caller commits.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void add() {
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(ID_BYTES));
        entities.persist(new SigningKey(id, bytes(SECRET_BYTES), clock.instant()));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
