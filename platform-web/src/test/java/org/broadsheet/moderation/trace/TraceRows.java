package org.broadsheet.moderation.trace;

import java.util.List;
import org.broadsheet.moderation.screening.Trail;

/** Lets the benchmark write traces under the keys that the product would keep them under. */
public final class TraceRows {

    private TraceRows() {}

    public record Row(String kind, String key, boolean host) {}

    /** @param keys the bean, whose class nobody else knows */
    public static List<Row> of(Object keys, Trail trail) {
        return ((TraceKeys) keys)
                .of(trail).stream()
                        .map(key -> new Row(key.kind().name(), key.value(), key.kind() == TraceKind.HOST))
                        .toList();
    }

    public static String sender(Object keys, Trail trail) {
        return ((TraceKeys) keys).sender(trail);
    }

    public static Class<?> bean() {
        return TraceKeys.class;
    }
}
