package org.broadsheet.notify.delivery;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** A letter's values as one column holds them: a JSON object of strings. */
final class LetterValues {

    private LetterValues() {}

    static String write(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            var object = reader.readObject();
            Map<String, String> values = new TreeMap<>();
            object.keySet().forEach(name -> values.put(name, object.getString(name)));
            return values;
        }
    }
}
