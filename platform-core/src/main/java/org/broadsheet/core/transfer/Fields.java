package org.broadsheet.core.transfer;

import java.util.HashMap;
import java.util.Map;

/** The simple children of one element of an export, by vocabulary and name. Where one stands twice the first counts. */
final class Fields {

    private final int line;
    private final Map<String, String> values = new HashMap<>();

    Fields(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    void add(String name, String value) {
        values.putIfAbsent(name, value);
    }

    /** Without the white space around it; empty when there is none. */
    String text(String name) {
        return raw(name).strip();
    }

    /** Exactly as it stands; empty when there is none. */
    String raw(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A positive number, or null: WordPress writes 0 for none. */
    Long number(String name) {
        String text = text(name);
        if (!text.matches("[0-9]{1,18}")) {
            return null;
        }
        long number = Long.parseLong(text);
        return number > 0 ? number : null;
    }
}
