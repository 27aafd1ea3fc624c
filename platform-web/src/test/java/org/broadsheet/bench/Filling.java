package org.broadsheet.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.WordLists;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.moderation.screening.Sketch;
import org.broadsheet.moderation.screening.Trail;
import org.broadsheet.moderation.trace.TraceRows;

/**
 * Fills a database with what a million comments leave behind, row by row what the recorders would have written: the
 * sketches and keys are the product's, and of a text that comes again and again only so many copies are kept.
 */
final class Filling {

    /** As the recorder of traces has it. */
    private static final int COPIES = 20;

    private static final Duration POPULAR_SPAN = Duration.ofDays(30);
    private static final Duration AGE = Duration.ofDays(3 * 365);
    private static final int DECISIONS = 5_000;
    private static final int WORDS = 65_000;
    private static final int REPORT_EVERY = 100_000;

    private final Database database;
    private final PrintStream out;
    private final Corpus corpus;
    private final Map<Long, Popular> popular = new HashMap<>();

    Filling(Database database, Corpus corpus, PrintStream out) {
        this.database = database;
        this.corpus = corpus;
        this.out = out;
    }

    private record Popular(Instant since, int copies) {}

    /** Fills it unless it is full, and says what is in it. */
    void fill(int comments, Beans beans, Entities entities) throws SQLException {
        long begin = System.nanoTime();
        database.migrate();
        if (database.number("select count(*) from moderation_case") < comments) {
            try (Connection connection = database.connect()) {
                if (database.postgresql()) {
                    // The rows fit together; to look that up fifteen million times would tell nothing.
                    execute(connection, "set session_replication_role = replica", "set synchronous_commit = off");
                } else {
                    execute(connection, "set referential_integrity false");
                }
                stories(connection);
                // The key is made by a transaction of its own.
                Object keys = beans.get(TraceRows.bean());
                entities.inTransaction(() -> TraceRows.of(keys, trail(corpus.draft(new Random(1)), Instant.EPOCH)));
                comments(connection, comments, keys);
                decisions(connection, comments);
                after(connection, comments);
            }
        }
        if (database.number("select count(*) from watched_word") == 0) {
            entities.inTransaction(() -> beans.get(WordLists.class).addAll(Corpus.wordList(WORDS)));
        }
        out.printf(
                "In the database, after %d s:%n",
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        for (String table : new String[] {
            "article",
            "comment",
            "moderation_case",
            "moderation_decision",
            "comment_trace",
            "trace_verdict",
            "comment_sketch",
            "comment_band",
            "mentioned_name",
            "watched_word"
        }) {
            out.printf("  %-20s %,12d%n", table, database.number("select count(*) from " + table));
        }
    }

    private void stories(Connection connection) throws SQLException {
        String now = time(Instant.now());
        execute(connection, "delete from article", "delete from revision", "delete from address");
        try (Rows articles = new Rows(
                        connection,
                        "article",
                        "id,version,owner_account_id,state,path,published_revision_id,working_revision_id,"
                                + "comments_open,first_published_at,updated_at");
                Rows revisions = new Rows(
                        connection,
                        "revision",
                        "id,article_id,kicker,headline,standfirst,excerpt,body_typed,body_html,policy_version,slug,"
                                + "breaking,comments_open,saved_by,saved_by_id,saved_at");
                Rows addresses = new Rows(connection, "address", "id,path,kind,entity_id,is_former")) {
            for (int i = 0; i < Corpus.STORIES; i++) {
                long id = i + 1L;
                String path = "/story-" + id;
                String body = "<p>" + corpus.story(i).replace("\n\n", "</p>\n<p>") + "</p>";
                articles.add(id, 1, 0, "PUBLISHED", path, id, id, true, now, now);
                String headline = corpus.headline(i);
                revisions.add(
                        id, id, "", headline, "", headline, body, body, 1, "story-" + id, false, true, "", 0, now);
                addresses.add(id, path, "ARTICLE", id, false);
            }
        }
    }

    private void comments(Connection connection, int comments, Object keys) throws SQLException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Random random = new Random(3);
        execute(connection, "delete from comment", "delete from moderation_case", "delete from comment_trace");
        execute(connection, "delete from comment_sketch", "delete from comment_band", "delete from mentioned_name");
        try (Rows rows = new Rows(
                        connection,
                        "comment",
                        "id,article_id,root_id,depth,path,state,author,email,url,text,body,policy_version,"
                                + "remote_address,user_agent,posted_at,text_hash,version");
                Rows cases = new Rows(
                        connection,
                        "moderation_case",
                        "id,version,comment_id,article_id,screened,state,evidence,opened_at");
                Rows traces = new Rows(
                        connection, "comment_trace", "comment_id,item,kind,trace_key,seen_at,article_id,sender");
                Rows sketches = new Rows(connection, "comment_sketch", "comment_id,article_id,sender,sketch");
                Rows bands = new Rows(connection, "comment_band", "comment_id,band_key,seen_at");
                Rows names = new Rows(connection, "mentioned_name", "id,name_key,comment_id,mentioned_at")) {
            for (int id = 1; id <= comments; id++) {
                // Ever more come in: six thousand of the million within the last hour.
                double before = (double) (comments - id) / comments;
                Instant at = now.minusMillis((long) (before * before * AGE.toMillis()));
                String time = time(at);
                Corpus.Draft draft = corpus.draft(random);
                Trail trail = trail(draft, at);
                String sender = TraceRows.sender(keys, trail);
                long story = draft.story() + 1L;
                CommentState state = state(random, draft);
                rows.add(
                        id,
                        story,
                        id,
                        0,
                        id + "/",
                        state,
                        draft.author(),
                        draft.email(),
                        draft.url(),
                        draft.text(),
                        draft.text(),
                        1,
                        draft.address(),
                        "",
                        time,
                        Integer.toHexString(draft.text().hashCode()),
                        1);
                cases.add(id, 1, id, story, state, state, "[]", time);
                int item = 0;
                for (TraceRows.Row trace : TraceRows.of(keys, trail)) {
                    traces.add(
                            id,
                            item,
                            trace.kind(),
                            trace.key(),
                            time,
                            trace.host() ? story : null,
                            trace.host() ? sender : null);
                    item++;
                }
                if (trail.sketch().isPresent()) {
                    Sketch sketch = trail.sketch().get();
                    Set<Long> kept = new HashSet<>(sketch.bands());
                    if (draft.copied()) {
                        kept.removeIf(band -> popular(band, at));
                    }
                    if (!kept.isEmpty()) {
                        sketches.add(id, story, sender, sketch.encoded());
                        for (long band : kept) {
                            bands.add(id, band, time);
                        }
                    }
                }
                if (draft.campaign() >= 0 && random.nextInt(4) == 0) {
                    names.add(id, Corpus.host(draft.campaign()), id, time);
                }
                if (id % REPORT_EVERY == 0) {
                    out.printf("%,d comments%n", id);
                }
            }
        }
    }

    /** Whether enough copies are kept already; this one is counted. */
    private boolean popular(long band, Instant at) {
        Popular known = popular.get(band);
        if (known == null || known.since().isBefore(at.minus(POPULAR_SPAN))) {
            popular.put(band, new Popular(at, 1));
            return false;
        }
        popular.put(band, new Popular(known.since(), known.copies() + 1));
        return known.copies() >= COPIES;
    }

    private Trail trail(Corpus.Draft draft, Instant time) {
        return Trail.of(corpus.candidate(draft, time));
    }

    private static CommentState state(Random random, Corpus.Draft draft) {
        boolean usual = random.nextInt(100) < 90;
        if (draft.kind() == Corpus.Kind.SPAM) {
            return usual ? CommentState.SPAM : CommentState.HELD;
        }
        return usual ? CommentState.APPROVED : CommentState.HELD;
    }

    /** A moderator has gone through some of the newest, and what that left is copied as the recorder copies it. */
    private static void decisions(Connection connection, int comments) throws SQLException {
        int step = Math.max(1, comments / 10 / DECISIONS);
        execute(
                connection,
                "delete from moderation_decision",
                "delete from trace_verdict",
                "insert into moderation_decision (id, version, case_id, state_before, state_after, verdict,"
                        + " moderator_id, moderator, reason, decided_at)"
                        + " select id, 1, id, 'HELD', state, case state when 'SPAM' then 'SPAM' else 'APPROVE' end,"
                        + " 1, 'Ada', '', opened_at from moderation_case where id > " + comments * 9L / 10
                        + " and mod(id, " + step + ") = 0 and state <> 'HELD'",
                "insert into trace_verdict (comment_id, item, kind, trace_key, verdict, decided_at)"
                        + " select t.comment_id, t.item, t.kind, t.trace_key, d.verdict, d.decided_at"
                        + " from moderation_decision d join comment_trace t on t.comment_id = d.case_id"
                        + " where t.kind in ('ADDRESS', 'WRITER', 'HOST')");
    }

    /** New rows come behind these, and the planner knows how many there are, as after a night's autovacuum. */
    private void after(Connection connection, int comments) throws SQLException {
        for (String sequence : List.of("moderation_case_seq", "moderation_decision_seq", "mentioned_name_seq")) {
            execute(connection, "alter sequence " + sequence + " restart with " + (comments + 100));
        }
        execute(connection, "alter sequence revision_seq restart with " + (Corpus.STORIES + 100));
        execute(connection, "alter sequence address_seq restart with " + (Corpus.STORIES + 100));
        execute(connection, database.postgresql() ? "vacuum analyze" : "analyze");
    }

    /** What the beans for filling get from outside: a clock, and somebody who may change word lists. */
    static Map<Class<?>, Object> given() {
        return Map.of(Clock.class, Clock.systemUTC(), CurrentActor.class, new CurrentActor() {
            @Override
            public Actor get() {
                return Actor.SYSTEM;
            }

            @Override
            public <T> T callAs(Actor actor, Supplier<T> work) {
                return work.get();
            }
        });
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString();
    }
}
