package org.broadsheet.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import org.broadsheet.api.privacy.PersonalData;
import org.broadsheet.api.privacy.PersonalScope;

/** What writers wrote when they asked again. That they did ask stays: once is once. */
@ApplicationScoped
class AppealData implements PersonalData {

    private final AppealTable table;

    /** For the container's proxy. */
    protected AppealData() {
        this(null);
    }

    @Inject
    AppealData(AppealTable table) {
        this.table = table;
    }

    @Override
    public String part() {
        return "appeals";
    }

    @Override
    public JsonValue export(PersonalScope scope) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        of(scope)
                .forEach(appeal -> all.add(Json.createObjectBuilder()
                        .add("comment", appeal.commentId())
                        .add("text", appeal.text())
                        .add("time", appeal.askedAt().toString())));
        return all.build();
    }

    @Override
    public int erase(PersonalScope scope) {
        List<Appeal> found = of(scope);
        found.forEach(Appeal::forget);
        return found.size();
    }

    private List<Appeal> of(PersonalScope scope) {
        return scope.comments().stream()
                .sorted()
                .map(comment -> table.ofComment(comment).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
