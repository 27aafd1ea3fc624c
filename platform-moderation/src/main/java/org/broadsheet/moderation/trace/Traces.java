package org.broadsheet.moderation.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.moderation.screening.Past.HostPast;
import org.broadsheet.moderation.screening.Past.Outcomes;
import org.broadsheet.moderation.screening.Past.Recent;

/** What {@link TraceQuery} answered, by kind; of hosts by host. */
record Traces(Map<String, int[]> seen, Map<String, int[]> judged) {

    static final Traces NONE = new Traces(Map.of(), Map.of());

    private static final int COUNTS = 3;
    private static final int[] NEVER = new int[4];

    static Traces of(List<Object[]> rows) {
        Map<String, int[]> seen = new HashMap<>();
        Map<String, int[]> judged = new HashMap<>();
        for (Object[] row : rows) {
            TraceKind kind = TraceKind.valueOf((String) row[1]);
            int[] counts = new int[NEVER.length];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = ((Number) row[COUNTS + i]).intValue();
            }
            Map<String, int[]> told = TraceQuery.SEEN.equals(row[0]) ? seen : judged;
            told.put(kind == TraceKind.HOST ? (String) row[2] : kind.name(), counts);
        }
        return new Traces(seen, judged);
    }

    Recent recent(TraceKind kind) {
        int[] counts = seen.getOrDefault(kind.name(), NEVER);
        return new Recent(counts[1], counts[0]);
    }

    Outcomes outcomes(TraceKind kind) {
        return outcomes(kind.name());
    }

    HostPast host(TraceKey host) {
        int[] counts = seen.getOrDefault(host.value(), NEVER);
        return new HostPast(counts[0], counts[2], counts[3], outcomes(host.value()));
    }

    private Outcomes outcomes(String key) {
        int[] counts = judged.getOrDefault(key, NEVER);
        int approved = counts[1];
        int spam = counts[2];
        return new Outcomes(approved, counts[0] - approved - spam, spam);
    }
}
