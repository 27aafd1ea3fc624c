package org.broadsheet.moderation.sanction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import org.broadsheet.api.moderation.SanctionView;
import org.broadsheet.api.privacy.PersonalData;
import org.broadsheet.api.privacy.PersonalScope;

/**
 * Bans and mutes on a mail address. They are shown to whoever asks, and not erased while they are in force: a ban that
 * its subject could erase would be none. {@link SanctionRetention} deletes them after their end.
 */
@ApplicationScoped
class SanctionData implements PersonalData {

    private final SanctionTable table;
    private final Clock clock;

    /** For the container's proxy. */
    protected SanctionData() {
        this(null, null);
    }

    @Inject
    SanctionData(SanctionTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "sanctions";
    }

    @Override
    public JsonValue export(PersonalScope scope) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        table.on(scope.address()).stream()
                .map(sanction -> sanction.view(clock.instant()))
                .forEach(view -> all.add(Json.createObjectBuilder()
                        .add("kind", view.kind().name())
                        .add("since", view.since().toString())
                        .add("until", end(view))));
        return all.build();
    }

    private static String end(SanctionView view) {
        return view.until() == null ? "" : view.until().toString();
    }

    /** Ended ones go at once. */
    @Override
    public int erase(PersonalScope scope) {
        return table.deleteEnded(scope.address(), clock.instant());
    }
}
