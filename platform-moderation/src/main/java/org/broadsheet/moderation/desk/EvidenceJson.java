package org.broadsheet.moderation.desk;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.broadsheet.api.comment.Evidence;

/**
 * Evidence as it is kept with a case: read and written field by field, so that rows of today stay readable when the
 * record gains a field.
 */
final class EvidenceJson {

    private EvidenceJson() {}

    static String write(List<Evidence> evidence) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Evidence piece : evidence) {
            array.add(Json.createObjectBuilder()
                    .add("rule", piece.rule())
                    .add("matched", piece.matched())
                    .add("detail", piece.detail())
                    .add("weight", piece.weight())
                    .add("counted", piece.counted()));
        }
        return array.build().toString();
    }

    static List<Evidence> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(piece -> new Evidence(
                            piece.getString("rule"),
                            piece.getString("matched", ""),
                            piece.getString("detail", ""),
                            piece.getJsonNumber("weight").doubleValue(),
                            piece.getBoolean("counted", true)))
                    .toList();
        }
    }
}
