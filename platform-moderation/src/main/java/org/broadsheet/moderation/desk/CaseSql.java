package org.broadsheet.moderation.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.broadsheet.api.moderation.DeskSort;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.moderation.trace.TraceMark;

/**
 * A statement for what a filter finds. Views and traces are stretches of indexes. Words are looked for in core's table,
 * which has no index of them, so only in the newest that fit otherwise: the one place of this module that reads core's
 * texts by SQL, since a look-up through core's interface would have to read them all into memory.
 *
 * @param values of the parameters, in their order
 */
record CaseSql(String text, List<Object> values) {

    /** So many comments' texts are read, and so many comments of one trace looked at. */
    static final int MOST_LOOKED_AT = 20_000;

    /** What another moderator did meanwhile is not overwritten by one who has not seen it. */
    private static final String UNDECIDED_SINCE = "not exists (select 1 from moderation_decision d"
            + " where d.case_id = c.id and (d.decided_at > ? or d.undone_at > ?))";

    /** Nor is anything decided on words that nobody has read. */
    private static final String UNCHANGED_SINCE =
            "not exists (select 1 from comment e where e.id = c.comment_id and e.edited_at > ?)";

    private static final String WORD = "(lower(m.text) like ? escape '!' or lower(m.author) like ? escape '!')";

    /** With gaps for the keys and for how many are looked at; one line, since a format takes a line's end for its own. */
    private static final String MARK =
            "c.comment_id in (select x.comment_id from (select t.comment_id from comment_trace t"
                    + " where t.kind = ? and t.trace_key in (%s)"
                    + " order by t.kind, t.trace_key, t.seen_at desc limit %d) x)";

    CaseSql {
        values = List.copyOf(values);
    }

    static CaseSql page(CaseFilter filter, SearchTerms terms, int offset, int size) {
        return selecting(
                        "c.id",
                        filter,
                        terms,
                        " order by " + order(filter.query().sort()) + " limit ? offset ?")
                .with(size, offset);
    }

    static CaseSql count(CaseFilter filter, SearchTerms terms) {
        return selecting("count(*)", filter, terms, "");
    }

    static CaseSql seen(CaseFilter filter, SearchTerms terms, int most) {
        return selecting("c.id, c.version", filter, terms, " order by c.id limit ?")
                .with(most);
    }

    private static CaseSql selecting(String what, CaseFilter filter, SearchTerms terms, String end) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        view(filter, conditions, values);
        if (filter.until() != null) {
            conditions.add("c.opened_at <= ?");
            values.add(at(filter.until()));
            conditions.add(UNDECIDED_SINCE);
            values.add(at(filter.until()));
            values.add(at(filter.until()));
            conditions.add(UNCHANGED_SINCE);
            values.add(at(filter.until()));
        }
        for (TraceMark mark : terms.marks()) {
            int keys = mark.keys().size();
            conditions.add(MARK.formatted(String.join(", ", Collections.nCopies(keys, "?")), MOST_LOOKED_AT));
            values.add(mark.kind());
            values.addAll(mark.keys());
        }
        String cases = "moderation_case c" + where(conditions);
        if (terms.words().isEmpty()) {
            return new CaseSql("select " + what + " from " + cases + end, values);
        }
        List<String> words = new ArrayList<>();
        for (String word : terms.words()) {
            words.add(WORD);
            String like = "%" + word.replaceAll("[!%_]", "!$0") + "%";
            values.add(like);
            values.add(like);
        }
        return new CaseSql(
                "select " + what + " from (select c.id, c.version, c.comment_id, c.opened_at, c.risk from " + cases
                        + " order by c.opened_at desc, c.id desc limit " + MOST_LOOKED_AT
                        + ") c join comment m on m.id = c.comment_id" + where(words) + end,
                values);
    }

    private static void view(CaseFilter filter, List<String> conditions, List<Object> values) {
        DeskView view = filter.query().view();
        switch (view) {
            case HELD, SPAM, REJECTED, APPROVED -> {
                conditions.add("c.state = ?");
                values.add(view.name());
            }
            case REPORTED -> conditions.add("c.id in (select r.case_id from complaint r where r.settled_at is null)");
            case RECENT -> {
                conditions.add("c.state = 'APPROVED' and c.opened_at > ?");
                values.add(at(filter.now().minus(Duration.ofDays(DeskView.RECENT_DAYS))));
            }
            case NEW_WRITERS -> conditions.add("c.first_by_writer = true and c.state in ('APPROVED', 'HELD')");
            case ALL -> {
                // all there are
            }
        }
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static String order(DeskSort sort) {
        return switch (sort) {
            case OLDEST -> "c.opened_at, c.id";
            case NEWEST -> "c.opened_at desc, c.id desc";
            case RISK -> "c.risk desc, c.opened_at, c.id";
        };
    }

    private CaseSql with(Object... more) {
        List<Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return new CaseSql(text, all);
    }

    private static LocalDateTime at(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
