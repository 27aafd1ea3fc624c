package org.broadsheet.moderation.desk;

import java.time.Instant;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.DeskView;

/**
 * A query at a moment.
 *
 * @param now   from where recent is counted back
 * @param until later ones are left out, or null
 */
record CaseFilter(DeskQuery query, Instant now, Instant until) {

    static CaseFilter of(DeskQuery query, Instant now) {
        return new CaseFilter(query, now, null);
    }

    static CaseFilter of(DeskView view, Instant now) {
        return of(DeskQuery.of(view), now);
    }
}
