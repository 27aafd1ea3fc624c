package org.broadsheet.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringWriter;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.api.privacy.PersonalData;
import org.broadsheet.api.privacy.PersonalScope;
import org.broadsheet.api.privacy.PrivacyAct;

/** Asks every part of the application for what it holds about an address, and records what was done. */
@ApplicationScoped
@Transactional
public class PersonalRecords {

    @PersistenceContext
    EntityManager entities;

    @Inject
    @Any
    Instance<PersonalData> parts;

    @Inject
    Clock clock;

    /** How many records each part has; parts without any are left out. */
    public Map<String, Integer> count(String address) {
        PersonalScope scope = scope(address, true);
        Map<String, Integer> counts = new TreeMap<>();
        parts.stream().forEach(part -> {
            int records = records(part.export(scope));
            if (records > 0) {
                counts.put(part.part(), records);
            }
        });
        return counts;
    }

    /** @param by the name to record, empty for readers about themselves */
    public String export(String address, String by) {
        PersonalScope scope = scope(address, true);
        JsonObjectBuilder all = Json.createObjectBuilder()
                .add("address", scope.address())
                .add("exported", clock.instant().toString());
        int records = 0;
        for (PersonalData part : parts) {
            JsonValue data = part.export(scope);
            records += records(data);
            all.add(part.part(), data);
        }
        record(PrivacyAct.Kind.EXPORTED, by, records);
        return pretty(all.build());
    }

    /** @param by the name to record, empty for readers about themselves */
    public int erase(String address, boolean keepTexts, String by) {
        PersonalScope scope = scope(address, keepTexts);
        int records = 0;
        for (PersonalData part : parts) {
            records += part.erase(scope);
        }
        record(keepTexts ? PrivacyAct.Kind.ANONYMISED : PrivacyAct.Kind.ERASED, by, records);
        return records;
    }

    /** Newest first. */
    List<PrivacyAct> acts(int most) {
        return entities.createQuery("select a from RecordedAct a order by a.doneAt desc, a.id desc", RecordedAct.class)
                .setMaxResults(most)
                .getResultStream()
                .map(RecordedAct::view)
                .toList();
    }

    private PersonalScope scope(String address, boolean keepTexts) {
        String key = address.strip().toLowerCase(Locale.ROOT);
        Set<Long> comments = new HashSet<>();
        parts.stream().forEach(part -> comments.addAll(part.comments(key)));
        return new PersonalScope(key, comments, keepTexts);
    }

    private void record(PrivacyAct.Kind kind, String by, int records) {
        entities.persist(new RecordedAct(new PrivacyAct(kind, by, records, clock.instant())));
    }

    private static int records(JsonValue data) {
        if (data.getValueType() == JsonValue.ValueType.ARRAY) {
            return data.asJsonArray().size();
        }
        return data.asJsonObject().isEmpty() ? 0 : 1;
    }

    private static String pretty(JsonObject object) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write((JsonStructure) object);
        }
        return text.toString();
    }
}
