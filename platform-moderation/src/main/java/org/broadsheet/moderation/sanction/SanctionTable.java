package org.broadsheet.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.moderation.SanctionKind;
import org.broadsheet.api.moderation.SanctionTarget;

/** The table of sanctions. */
@ApplicationScoped
@Transactional
class SanctionTable {

    private static final String IN_FORCE = "s.liftedAt is null and (s.endsAt is null or s.endsAt > :now)";
    private static final String ENDED = "(s.liftedAt is not null or s.endsAt <= :now)";

    @PersistenceContext
    EntityManager entities;

    void add(Sanction sanction) {
        entities.persist(sanction);
        entities.flush();
    }

    Optional<Sanction> find(long id) {
        return Optional.ofNullable(entities.find(Sanction.class, id));
    }

    /**
     * One in force under any of the keys. Reads in the transaction of the comment: what fails in here leaves that fit to
     * be committed, unless the database itself refuses the statement.
     */
    @Transactional(dontRollbackOn = RuntimeException.class)
    Optional<Sanction> inForce(SanctionKind kind, Collection<String> keys, Instant now) {
        return keys.isEmpty()
                ? Optional.empty()
                : entities.createQuery(
                                "select s from Sanction s where s.matchKey in :keys and s.kind = :kind and " + IN_FORCE
                                        + " order by s.id",
                                Sanction.class)
                        .setParameter("keys", keys)
                        .setParameter("kind", kind)
                        .setParameter("now", now)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
    }

    List<Sanction> list(boolean inForce, Instant now, int offset, int size) {
        return entities.createQuery(
                        "select s from Sanction s where " + (inForce ? IN_FORCE : ENDED)
                                + " order by s.addedAt desc, s.id desc",
                        Sanction.class)
                .setParameter("now", now)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those on a mail address, the newest first. */
    List<Sanction> on(String email) {
        return entities.createQuery(
                        "select s from Sanction s where s.matchKey = :key order by s.addedAt desc, s.id desc",
                        Sanction.class)
                .setParameter("key", Marks.key(SanctionTarget.EMAIL, email))
                .getResultList();
    }

    /** @return how many there were */
    int deleteEnded(String email, Instant now) {
        return entities.createQuery("delete from Sanction s where s.matchKey = :key and " + ENDED)
                .setParameter("key", Marks.key(SanctionTarget.EMAIL, email))
                .setParameter("now", now)
                .executeUpdate();
    }

    void deleteEndedBefore(Instant time) {
        entities.createQuery("delete from Sanction s where s.liftedAt < :time or s.endsAt < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    long count(boolean inForce, Instant now) {
        return entities.createQuery("select count(s) from Sanction s where " + (inForce ? IN_FORCE : ENDED), Long.class)
                .setParameter("now", now)
                .getSingleResult();
    }
}
