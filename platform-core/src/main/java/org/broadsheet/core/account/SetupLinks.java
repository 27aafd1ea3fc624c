package org.broadsheet.core.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.broadsheet.api.account.FirstAdministrator;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.security.Role;

/**
 * The one-time links of a site that nobody can administer yet. Public on purpose: whoever has the link, which is
 * printed where the server was started, is the one who may.
 */
@ApplicationScoped
@PublicOperation
@Transactional
class SetupLinks implements FirstAdministrator {

    private static final int TOKEN_BYTES = 32;

    /** Each node that starts makes a link; those of earlier starts go after a day. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountTable accounts;

    @Inject
    Clock clock;

    @Override
    public boolean needed() {
        return !accounts.administered();
    }

    @Override
    public boolean valid(String token) {
        return token != null && entities.find(SetupToken.class, hash(token)) != null && needed();
    }

    @Override
    public void create(String token, String login, String name, String email, String password) {
        if (!valid(token)) {
            throw new NotFound("setup link", "given");
        }
        NewAccount first = NewAccount.of(login, name, email, password, Set.of(Role.ADMINISTRATOR));
        useUp(token);
        accounts.add(first);
    }

    /** Makes a link's token; only its hash stays here. */
    String make() {
        Instant now = clock.instant();
        entities.createQuery("delete from SetupToken t where t.createdAt < :time")
                .setParameter("time", now.minus(KEPT))
                .executeUpdate();
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entities.persist(new SetupToken(hash(token), now));
        return token;
    }

    /**
     * Deletes this token, then all others. Of two who use links at once, the second waits for the first to commit and
     * then finds its own gone.
     */
    private void useUp(String token) {
        int used = entities.createQuery("delete from SetupToken t where t.hash = :hash")
                .setParameter("hash", hash(token))
                .executeUpdate();
        if (used == 0) {
            throw new NotFound("setup link", "given");
        }
        entities.createQuery("delete from SetupToken t").executeUpdate();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
