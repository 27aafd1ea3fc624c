package org.broadsheet.moderation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.broadsheet.api.privacy.PersonalData;
import org.broadsheet.api.privacy.PersonalScope;

/**
 * What comments left behind to compare later ones with. Keyed hashes tell their subject nothing, so an export has
 * nothing of them; but they would tell us that the same person is back, so they are erased.
 */
@ApplicationScoped
@Transactional
class TraceData implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public String part() {
        return "screeningTraces";
    }

    @Override
    public JsonValue export(PersonalScope scope) {
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    @Override
    public int erase(PersonalScope scope) {
        int erased = 0;
        for (long comment : scope.comments()) {
            erased += erase("delete from comment_trace where comment_id = ?", comment)
                    + erase("delete from trace_verdict where comment_id = ?", comment)
                    + erase("delete from comment_sketch where comment_id = ?", comment)
                    + erase("delete from comment_band where comment_id = ?", comment)
                    + erase("delete from mentioned_name where comment_id = ?", comment);
        }
        return erased;
    }

    private int erase(String sql, long comment) {
        return entities.createNativeQuery(sql).setParameter(1, comment).executeUpdate();
    }
}
