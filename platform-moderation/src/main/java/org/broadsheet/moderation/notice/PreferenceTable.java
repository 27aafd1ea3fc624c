package org.broadsheet.moderation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.api.moderation.NoticePace;

/** The table of how moderators want to be told; those without a row as most are. */
@ApplicationScoped
@Transactional
class PreferenceTable {

    @PersistenceContext
    EntityManager entities;

    NoticePace pace(long accountId) {
        ModeratorPreference kept = entities.find(ModeratorPreference.class, accountId);
        return kept == null ? ModeratorPreference.USUAL : kept.pace();
    }

    Map<Long, NoticePace> paces() {
        return entities.createQuery("select p from ModeratorPreference p", ModeratorPreference.class)
                .getResultStream()
                .collect(Collectors.toMap(ModeratorPreference::accountId, ModeratorPreference::pace));
    }

    /**
     * One for this transaction alone, made when there is none. Two nodes that make it at once meet at the primary key:
     * one of them fails, and finds it the next time.
     */
    ModeratorPreference lock(long accountId, Instant gatheredUntil) {
        ModeratorPreference kept = entities.find(ModeratorPreference.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (kept == null) {
            kept = new ModeratorPreference(accountId, gatheredUntil);
            entities.persist(kept);
            entities.flush();
        }
        return kept;
    }
}
