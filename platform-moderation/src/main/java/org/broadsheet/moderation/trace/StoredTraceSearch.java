package org.broadsheet.moderation.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.moderation.screening.Link;
import org.broadsheet.moderation.screening.Trail;

/** Looks into the tables of traces. Each statement reads one stretch of an index and has an end. */
@ApplicationScoped
@Transactional
class StoredTraceSearch implements TraceSearch {

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final Pattern HOST = Pattern.compile("[^\\s/?#@:]+\\.[^\\s/?#@:.]{2,}");

    /** A writer of whom these many are not published needs no longer look. */
    private static final int LOOKED_AT = 200;

    private static final String NEWEST =
            "select t.comment_id from comment_trace t where t.kind = ? and t.trace_key in (%s)"
                    + " order by t.kind, t.trace_key, t.seen_at desc limit ?";

    private static final String PUBLISHED = """
            select count(*) from (select t.comment_id from comment_trace t where t.kind = ? and t.trace_key = ?
            order by t.kind, t.trace_key, t.seen_at desc limit ?) x
            join moderation_case c on c.comment_id = x.comment_id where c.state = 'APPROVED'""";

    /** By one anchor alone two texts may meet in a phrase; by two they hardly do. */
    private static final String ALIKE = """
            select o.comment_id from comment_band b
            join comment_band o on o.band_key = b.band_key and o.comment_id <> b.comment_id
            where b.comment_id = ? group by o.comment_id having count(*) > 1
            order by count(*) desc, o.comment_id desc limit ?""";

    private final TraceKeys keys;

    @PersistenceContext
    EntityManager entities;

    /** For the container's proxy. */
    protected StoredTraceSearch() {
        keys = null;
    }

    @Inject
    StoredTraceSearch(TraceKeys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<TraceMark> mark(By by, String typed) {
        String plain = typed.strip();
        String value = switch (by) {
            case WRITER -> MAIL.matcher(plain).matches() ? plain.toLowerCase(Locale.ROOT) : "";
            case ADDRESS ->
                Trail.address(plain).map(InetAddress::getHostAddress).orElse("");
            case NETWORK -> network(plain);
            case HOST -> host(plain);
        };
        return Optional.of(value)
                .filter(known -> !known.isEmpty())
                .map(known -> new TraceMark(
                        by.name(), List.of(by == By.HOST ? known : keys.hashed(TraceKind.valueOf(by.name()), known))));
    }

    /** Traces are kept of the usual networks: around an address, or with their own number of bits. */
    private static String network(String typed) {
        String[] parts = typed.split("/", 2);
        String usual = Trail.address(parts[0]).map(Trail::network).orElse("");
        return parts.length == 1 || usual.endsWith("/" + parts[1]) ? usual : "";
    }

    private static String host(String typed) {
        String host = Link.host(typed);
        return HOST.matcher(host).matches() ? host : "";
    }

    @Override
    public List<TraceMark> marks(long commentId, By by) {
        return entities.createQuery(
                        "select t.traceKey from CommentTrace t where t.commentId = :comment and t.kind = :kind"
                                + " order by t.item",
                        String.class)
                .setParameter("comment", commentId)
                .setParameter("kind", TraceKind.valueOf(by.name()))
                .getResultStream()
                .map(key -> new TraceMark(by.name(), List.of(key)))
                .toList();
    }

    @Override
    public List<Long> newest(TraceMark mark, int most) {
        String gaps = String.join(", ", Collections.nCopies(mark.keys().size(), "?"));
        Object[] values = Stream.of(Stream.of(mark.kind()), mark.keys().stream(), Stream.of(most))
                .flatMap(part -> part)
                .toArray();
        return ids(rows(NEWEST.formatted(gaps), values));
    }

    @Override
    public boolean published(String mailAddress) {
        return mark(By.WRITER, mailAddress)
                .map(mark -> rows(PUBLISHED, mark.kind(), mark.keys().get(0), LOOKED_AT))
                .filter(found -> ((Number) found.get(0)).intValue() > 0)
                .isPresent();
    }

    @Override
    public List<Long> alike(long commentId, int most) {
        return ids(rows(ALIKE, commentId, most));
    }

    private static List<Long> ids(List<?> rows) {
        return rows.stream().map(id -> ((Number) id).longValue()).distinct().toList();
    }

    private List<?> rows(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        List<Object> list = Arrays.asList(values);
        for (int i = 0; i < list.size(); i++) {
            query.setParameter(i + 1, list.get(i));
        }
        return query.getResultList();
    }
}
