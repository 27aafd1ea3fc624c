package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import org.broadsheet.api.privacy.PersonalData;
import org.broadsheet.api.privacy.PersonalScope;

/** What was decided on somebody's comments. Who decided is nobody's personal data but the moderator's. */
@ApplicationScoped
class CaseData implements PersonalData {

    @Inject
    Cases cases;

    @Override
    public String part() {
        return "decisions";
    }

    @Override
    public JsonValue export(PersonalScope scope) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List<ModerationCase> found = of(scope);
        cases.decisions(found).forEach(decision -> all.add(export(decision, found)));
        return all.build();
    }

    private static JsonObjectBuilder export(ModerationDecision decision, List<ModerationCase> cases) {
        long comment = cases.stream()
                .filter(opened -> opened.id() == decision.caseId())
                .mapToLong(ModerationCase::commentId)
                .findFirst()
                .orElse(0);
        return Json.createObjectBuilder()
                .add("comment", comment)
                .add("decided", decision.view().to().name())
                .add("reason", decision.view().reason())
                .add("note", decision.view().note())
                .add("time", decision.decidedAt().toString());
    }

    @Override
    public int erase(PersonalScope scope) {
        List<ModerationCase> found = of(scope);
        found.forEach(ModerationCase::forget);
        return found.size();
    }

    private List<ModerationCase> of(PersonalScope scope) {
        return scope.comments().stream()
                .sorted()
                .map(comment -> cases.ofComment(comment).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
