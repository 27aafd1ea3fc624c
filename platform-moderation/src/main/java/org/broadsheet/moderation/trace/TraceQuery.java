package org.broadsheet.moderation.trace;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks in one statement for all that is known of a comment's keys. Each part reads one stretch of an index, newest
 * first and never more than 200 rows. Rows: what is told, kind, key, and four counts; see {@link Traces}.
 */
final class TraceQuery {

    static final String SEEN = "SEEN";
    static final String JUDGED = "JUDGED";

    private static final Duration SOON = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration SPREAD = Duration.ofDays(30);

    /** Addresses are handed on to others. */
    private static final Duration MEMORY_OF_ADDRESSES = Duration.ofDays(30);

    private static final Duration MEMORY = Duration.ofDays(5 * 365);

    private static final String SEEN_PART = """
            select 'SEEN', x.kind, x.trace_key, count(*), count(case when x.seen_at > ? then 1 end),
            count(distinct case when x.sender <> ? then x.sender end),
            count(distinct case when x.article_id <> ? then x.article_id end)
            from (select t.kind, t.trace_key, t.seen_at, t.sender, t.article_id from comment_trace t
            where t.kind = ? and t.trace_key = ? and t.seen_at > ? and t.seen_at <= ?
            order by t.kind, t.trace_key, t.seen_at desc fetch first 200 rows only) x
            group by x.kind, x.trace_key""";

    private static final String JUDGED_PART = """
            select 'JUDGED', y.kind, y.trace_key, count(*), count(case when y.verdict = 'APPROVE' then 1 end),
            count(case when y.verdict = 'SPAM' then 1 end), 0
            from (select v.kind, v.trace_key, v.verdict from trace_verdict v
            where v.kind = ? and v.trace_key = ? and v.decided_at > ?
            order by v.kind, v.trace_key, v.decided_at desc fetch first 200 rows only) y
            group by y.kind, y.trace_key""";

    private TraceQuery() {}

    /**
     * @param keys   at least one
     * @param sender who wrote the comment; others are counted beside that one
     */
    static Statement of(List<TraceKey> keys, long articleId, String sender, Instant time) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (TraceKey key : keys) {
            TraceKind kind = key.kind();
            parts.add(SEEN_PART);
            values.addAll(List.of(at(time.minus(SOON)), sender, articleId, kind.name(), key.value()));
            values.addAll(List.of(at(time.minus(kind == TraceKind.HOST ? SPREAD : HOUR)), at(time)));
            if (kind == TraceKind.ADDRESS || kind == TraceKind.WRITER || kind == TraceKind.HOST) {
                parts.add(JUDGED_PART);
                Duration memory = kind == TraceKind.ADDRESS ? MEMORY_OF_ADDRESSES : MEMORY;
                values.addAll(List.of(kind.name(), key.value(), at(time.minus(memory))));
            }
        }
        return new Statement(String.join("\nunion all ", parts), values);
    }

    private static LocalDateTime at(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
