package org.broadsheet.moderation.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentEdited;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;
import org.broadsheet.moderation.CaseDecided;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.SomeSettings;
import org.broadsheet.moderation.screening.Past;
import org.broadsheet.moderation.screening.Past.HostPast;
import org.broadsheet.moderation.screening.Past.Like;
import org.broadsheet.moderation.screening.Past.Outcomes;
import org.broadsheet.moderation.screening.Past.Place;
import org.broadsheet.moderation.screening.Past.Recent;
import org.broadsheet.moderation.screening.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Recording and recalling on a real database. */
class StoredMemoryTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String TEXT = "My cousin repairs old harbour lamps and ships them across the whole country.";

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final TraceSecretTable secrets = new TraceSecretTable();
    private final TraceKeys keys = new TraceKeys(secrets, new NewsSettings());
    private final TraceRecorder recorder = new TraceRecorder(keys);
    private final VerdictRecorder verdicts = new VerdictRecorder();
    private final StoredMemory memory = new StoredMemory(keys);

    private long comments;

    @BeforeEach
    void connect() {
        secrets.entities = database.entities();
        recorder.entities = database.entities();
        verdicts.entities = database.entities();
        memory.entities = database.entities();
        database.sql("insert into article values (8)", "insert into article values (9)");
    }

    @Test
    void countsWhatCameFromOneAddressNetworkAndWriterLately() {
        post(draft().at(NOON.minusSeconds(59 * 60)));
        post(draft().at(NOON.minusSeconds(61 * 60)));
        post(draft().at(NOON.minusSeconds(9 * 60)).from("192.0.2.8", "Ada@Reader.example"));
        post(draft().at(NOON.minusSeconds(60)).from("192.0.2.7", "ben@reader.example"));
        post(draft().at(NOON.minusSeconds(60)).from("198.51.100.7", "cleo@reader.example"));
        post(draft().at(NOON.plusSeconds(60)));

        Past past = recall(draft());
        assertThat(past.fromAddress()).isEqualTo(new Recent(1, 2));
        assertThat(past.fromNetwork()).isEqualTo(new Recent(2, 3));
        assertThat(past.byWriter()).isEqualTo(new Recent(1, 2));
    }

    @Test
    void countsNoFurtherThanTwoHundred() {
        database.run(() -> {
            for (int i = 0; i < 230; i++) {
                insertTrace(
                        i + 1L,
                        TraceKind.ADDRESS,
                        keys.of(draft().trail()).get(0).value(),
                        NOON.minusSeconds(30));
            }
        });
        assertThat(recall(draft()).fromAddress()).isEqualTo(new Recent(200, 200));
    }

    @Test
    void followsAChangedComment() {
        long comment = post(draft().linking("https://www.lamps.example/7"));
        edit(comment, draft().linking("https://www.boats.example/7"));

        assertThat(all("select trace_key from comment_trace where kind = 'HOST'"))
                .containsExactly("boats.example");
        assertThat(all("select comment_id from comment_sketch")).hasSizeLessThanOrEqualTo(1);
        assertThat(recall(draft()).fromAddress().hour()).isEqualTo(1);
    }

    @Test
    void keepsNoAddressReadableAndNoNameAtAll() {
        post(draft().linking("https://www.lamps.example/7"));
        assertThat(all("select trace_key from comment_trace where kind <> 'HOST'"))
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat((String) key).matches("[0-9a-f]{32}"));
        assertThat(all("select trace_key from comment_trace where kind = 'HOST'"))
                .containsExactly("lamps.example");
        assertThat(all("select secret from trace_secret")).hasSize(1);
    }

    @Test
    void hashesWithTheKeyThatWasThereFirst() {
        List<TraceKey> here = database.commit(() -> keys.of(draft().trail()));
        TraceKeys elsewhere = new TraceKeys(secrets, new NewsSettings());
        assertThat(database.commit(() -> elsewhere.of(draft().trail()))).isEqualTo(here);

        database.sql("delete from trace_secret");
        TraceKeys afresh = new TraceKeys(secrets, new NewsSettings());
        assertThat(database.commit(() -> afresh.of(draft().trail()))).doesNotContainAnyElementsOf(here);
    }

    @Test
    void thereIsNeverASecondKey() {
        database.run(secrets::add);
        List<Object> first = all("select secret from trace_secret");
        assertThatThrownBy(() -> database.run(secrets::add)).isInstanceOf(PersistenceException.class);
        assertThatThrownBy(() -> database.sql("insert into trace_secret values (2, 'other')"))
                .isInstanceOf(PersistenceException.class);
        assertThat(all("select secret from trace_secret")).isEqualTo(first).hasSize(1);
    }

    @Test
    void theKeyOfTheNodeThatWasFasterIsTaken() {
        byte[] theirs = new byte[32];
        TraceSecretTable late = new TraceSecretTable() {
            @Override
            void add() {
                database.entities().persist(new TraceSecret(theirs));
                throw new IllegalStateException("the row is there already");
            }
        };
        late.entities = database.entities();
        List<TraceKey> made = database.commit(() -> new TraceKeys(late, new NewsSettings()).of(draft().trail()));
        assertThat(database.commit(() -> keys.of(draft().trail()))).isEqualTo(made);
    }

    @Test
    void knowsWhatModeratorsMadeOfAHostAWriterAndAnAddress() {
        decide(post(draft().linking("https://lamps.example/1")), Verdict.SPAM);
        decide(post(draft().linking("https://lamps.example/2")), Verdict.ABUSE);
        decide(post(draft().linking("https://lamps.example/3")), Verdict.APPROVE);
        post(draft().linking("https://lamps.example/4").in(SPAM));
        decide(post(draft().from("198.51.100.1", "ben@reader.example")), Verdict.SPAM);

        Past past = recall(draft().linking("https://lamps.example/5"));
        Outcomes expected = new Outcomes(1, 1, 1);
        assertThat(past.hosts().get("lamps.example").outcomes())
                .as("the screening's own verdict is not among them")
                .isEqualTo(expected);
        assertThat(past.writer()).isEqualTo(expected);
        assertThat(past.address()).isEqualTo(expected);
    }

    @Test
    void anAddressIsForgivenAfterAMonthAndAWriterIsNot() {
        decide(post(draft()), Verdict.SPAM);
        Past later = recall(draft().at(NOON.plus(Duration.ofDays(40))));
        assertThat(later.address()).isEqualTo(Outcomes.NONE);
        assertThat(later.writer()).isEqualTo(new Outcomes(0, 0, 1));
    }

    @Test
    void anotherVerdictReplacesTheFirstAndAnUndoTakesItAway() {
        long comment = post(draft());
        decide(comment, Verdict.SPAM);
        decide(comment, Verdict.APPROVE);
        assertThat(recall(draft()).writer()).isEqualTo(new Outcomes(1, 0, 0));

        undo(comment, Verdict.APPROVE, Verdict.SPAM);
        assertThat(recall(draft()).writer()).isEqualTo(new Outcomes(0, 0, 1));

        undo(comment, Verdict.SPAM, null);
        assertThat(recall(draft()).writer()).isEqualTo(Outcomes.NONE);
    }

    @Test
    void whatIsCalledAbuseAfterItWasRejectedChangesItsVerdictWithoutItsState() {
        long comment = post(draft());
        decide(comment, Verdict.REJECT);
        assertThat(all("select distinct verdict from trace_verdict")).containsExactly("REJECT");
        decide(comment, Verdict.ABUSE);
        assertThat(all("select distinct verdict from trace_verdict")).containsExactly("ABUSE");
        undo(comment, Verdict.ABUSE, Verdict.REJECT);
        assertThat(all("select distinct verdict from trace_verdict")).containsExactly("REJECT");
    }

    @Test
    void aVerdictIsFoundBelowThousandsThatNobodyJudged() {
        decide(post(draft().linking("https://lamps.example/1")), Verdict.SPAM);
        database.run(() -> {
            for (int i = 0; i < 300; i++) {
                insertTrace(1_000L + i, TraceKind.HOST, "lamps.example", NOON.plusSeconds(i));
            }
        });
        assertThat(recall(draft().at(NOON.plusSeconds(600)).linking("https://lamps.example/2"))
                        .hosts()
                        .get("lamps.example")
                        .outcomes())
                .isEqualTo(new Outcomes(0, 0, 1));
    }

    @Test
    void seesHowFarAHostHasSpread() {
        post(draft().linking("https://lamps.example/1"));
        post(draft().linking("https://lamps.example/2").under(8).from("192.0.2.9", "ben@reader.example"));
        post(draft().linking("https://lamps.example/3").under(9).from("192.0.2.9", "ben@reader.example"));
        post(draft().linking("https://lamps.example/4").under(9).from("192.0.2.10", ""));
        post(draft().linking("https://lamps.example/0").at(NOON.minus(Duration.ofDays(31))));
        assertThat(recall(draft().linking("https://lamps.example/5")).hosts())
                .containsOnlyKeys("lamps.example")
                .containsEntry("lamps.example", new HostPast(4, 2, 2, Outcomes.NONE));
    }

    @Test
    void findsTheCommentsThatLinkedAHostLatelyTheNewestFirst() {
        StoredHosts hosts = new StoredHosts();
        hosts.entities = database.entities();
        post(draft().linking("https://lamps.example/1").at(NOON.minus(Duration.ofDays(8))));
        long second = post(draft().linking("https://lamps.example/2").at(NOON.minusSeconds(60)));
        long third = post(draft().linking("https://lamps.example/3").at(NOON.minusSeconds(30)));
        post(draft().linking("https://other.example/4"));
        post(draft().linking("https://lamps.example/5").at(NOON.plusSeconds(1)));
        Instant week = NOON.minus(Duration.ofDays(7));
        assertThat(database.commit(() -> hosts.linking("lamps.example", week, NOON, 10)))
                .containsExactly(third, second);
        assertThat(database.commit(() -> hosts.linking("lamps.example", week, NOON, 1)))
                .containsExactly(third);
    }

    @Test
    void whatIsOldGoesAndReputationStays() {
        Instant old = NOON.minus(Duration.ofDays(366));
        Draft shared = draft().linking("https://lamps.example/1 " + TEXT);
        long judged = post(shared.at(old));
        decide(judged, Verdict.SPAM);
        post(draft().saying(TEXT).at(old));
        long kept = post(draft().saying(TEXT).at(NOON.minus(Duration.ofDays(364))));
        retain("");
        assertThat(all("select distinct comment_id from comment_trace order by comment_id"))
                .as("of a judged comment the keys stay that its verdict is copied from")
                .containsExactly(judged, kept);
        assertThat(all("select comment_id from comment_sketch")).containsExactly(kept);
        assertThat(all("select distinct comment_id from comment_band")).containsExactly(kept);
        assertThat(recall(draft()).writer()).isEqualTo(new Outcomes(0, 0, 1));

        decide(judged, Verdict.APPROVE);
        assertThat(recall(draft()).writer()).isEqualTo(new Outcomes(1, 0, 0));
    }

    @Test
    void aSiteSaysHowLongAndTheRulesGetTheirMonth() {
        long one = post(draft().saying(TEXT).at(NOON.minus(Duration.ofDays(40))));
        long two = post(draft().saying(TEXT).at(NOON.minus(Duration.ofDays(30))));
        retain("90");
        assertThat(all("select comment_id from comment_sketch order by comment_id"))
                .containsExactly(one, two);
        retain("1");
        assertThat(all("select comment_id from comment_sketch")).containsExactly(two);
        assertThat(all("select distinct comment_id from comment_trace")).containsExactly(two);
        assertThat(all("select distinct comment_id from comment_band")).containsExactly(two);
    }

    @Test
    void oldTracesGoInPortions() {
        for (int i = 0; i < 5; i++) {
            post(draft().saying(TEXT + i).at(NOON.minusSeconds(60)));
        }
        long fresh = post(draft().at(NOON));
        TraceTable table = traces();
        long after = database.commit(() -> table.deleteTraces(0, NOON, 2));
        assertThat(count("comment_trace")).isEqualTo(4 * 3);
        for (int i = 0; i < 3; i++) {
            after = traces(table, after);
        }
        assertThat(after).isEqualTo(Long.MAX_VALUE);
        assertThat(all("select distinct comment_id from comment_trace")).containsExactly(fresh);
    }

    private long traces(TraceTable table, long after) {
        return database.commit(() -> table.deleteTraces(after, NOON, 2));
    }

    private TraceTable traces() {
        TraceTable table = new TraceTable();
        table.entities = database.entities();
        return table;
    }

    private void retain(String days) {
        TraceRetention retention = new TraceRetention();
        retention.table = traces();
        retention.settings = new SomeSettings(Map.of("screening.traces.days", days));
        retention.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        database.run(retention::cleanUp);
    }

    @Test
    void theSitesOwnHostIsNoHost() {
        post(draft().linking("https://news.example/2026/story"));
        assertThat(recall(draft().linking("https://news.example/2026/story")).hosts())
                .isEmpty();
        assertThat(all("select 1 from comment_trace where kind = 'HOST'")).isEmpty();
    }

    @Test
    void findsWhatSaysNearlyTheSame() {
        post(draft().saying(TEXT).in(APPROVED));
        decide(post(draft().saying(TEXT.replace("cousin", "sister")).under(8).from("192.0.2.9", "")), Verdict.SPAM);
        post(draft().saying("Minister Larkin was right to call the shipping chief about the docks."));
        assertThat(recall(draft().saying(TEXT + " \ud83d\ude80")).likes())
                .containsExactly(
                        new Like(new Place(2, 2, NOON), false, false, SPAM, true),
                        new Like(new Place(1, 1, NOON), true, true, APPROVED, false));
        assertThat(recall(draft().saying("Thank you")).likes()).isEmpty();
    }

    @Test
    void findsAnAdvertWithThreeOfItsWordsChanged() {
        String advert =
                "My cousin repairs old harbour lamps for a living and ships them across the whole country, so write"
                        + " to her about whatever you have in the attic";
        post(draft().saying(advert).in(SPAM));
        String copy =
                advert.replace("cousin", "sister").replace("lamps", "clocks").replace("attic", "shed");
        assertThat(recall(draft().saying(copy)).likes()).hasSize(1);
    }

    @Test
    void aSketchOfAnEarlierVersionIsNotComparedWith() {
        post(draft().saying(TEXT));
        database.sql("update comment_sketch set sketch = substring(sketch from 2) || '='");
        assertThat(recall(draft().saying(TEXT)).likes()).isEmpty();
    }

    @Test
    void keepsAPopularTextTwentyTimesAMonth() {
        for (int i = 0; i < 30; i++) {
            post(draft().saying(TEXT).at(NOON.plusSeconds(i)));
        }
        assertThat(count("comment_sketch")).isEqualTo(20);
        assertThat(count("comment_band")).isEqualTo(20 * 8);
        assertThat(count("comment_trace")).as("what else it leaves is kept").isEqualTo(30 * 3);
        assertThat(recall(draft().saying(TEXT)).likes()).hasSize(20);

        post(draft().saying(TEXT).at(NOON.plus(Duration.ofDays(31))));
        assertThat(count("comment_sketch")).isEqualTo(21);
        assertThat(recall(draft().saying(TEXT)).likes()).hasSize(20);
    }

    @Test
    void aCommentOfNobodyFromNowhereIsComparedByItsTextAlone() {
        Draft nobody = draft().from("", "").saying(TEXT);
        post(nobody);
        Past past = recall(nobody);
        assertThat(past.likes()).containsExactly(new Like(new Place(1, 1, NOON), true, false, HELD, false));
        assertThat(past.fromAddress()).isEqualTo(Recent.NONE);
    }

    /** Twenty thousand comments; what the database plans is what it does. */
    @Test
    void eachQueryFollowsAnIndex() {
        database.sql(
                "insert into comment (id) select x from system_range(1, 20000)",
                "insert into moderation_case (id, version, comment_id, article_id, screened, state, evidence, opened_at) select x, 1, x, 7, 'HELD', 'HELD', '[]', timestamp '2026-11-23 11:00:00'"
                        + " from system_range(1, 20000)",
                "insert into comment_trace select x, 0, 'ADDRESS', 'a' || mod(x, 500),"
                        + " timestamp '2026-11-23 11:00:00', null, null from system_range(1, 20000)",
                "insert into comment_trace select x, 1, 'HOST', 'h' || mod(x, 500),"
                        + " timestamp '2026-11-23 11:00:00', 7, 's' from system_range(1, 20000)",
                "insert into trace_verdict select x, 0, 'ADDRESS', 'a' || mod(x, 500), 'SPAM',"
                        + " timestamp '2026-11-23 11:00:00' from system_range(1, 20000)",
                "insert into comment_sketch select x, 7, 's', 'AAAA' from system_range(1, 20000)",
                "insert into comment_band select x, mod(x, 5000), timestamp '2026-11-23 11:00:00'"
                        + " from system_range(1, 20000)",
                "analyze");
        String traces = plan(TraceQuery.of(
                List.of(new TraceKey(TraceKind.ADDRESS, "a7"), new TraceKey(TraceKind.HOST, "h7")), 7, "s", NOON));
        assertThat(traces)
                .contains("PUBLIC.COMMENT_TRACE_KEY: KIND =", "PUBLIC.TRACE_VERDICT_KEY: ", "index sorted")
                .doesNotContain("tableScan");

        String likes = plan(LikeQuery.of(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L)));
        assertThat(likes)
                .contains("PUBLIC.COMMENT_BAND_KEY: BAND_KEY =", "index sorted")
                .doesNotContain("tableScan");
        assertThat(likes).contains("COMMENT_ID = F.COMMENT_ID", "PUBLIC.MODERATION_CASE_COMMENT");
    }

    @Test
    void allThatACommentLeavesIsFoundByItsId() {
        assertThat(List.of("comment_trace", "trace_verdict", "comment_sketch", "comment_band"))
                .allSatisfy(table -> assertThat(
                                plan(new Statement("select * from " + table + " where comment_id = 7", List.of())))
                        .contains("COMMENT_ID = ")
                        .doesNotContain("tableScan"));
    }

    private String plan(Statement statement) {
        var query = database.entities().createNativeQuery("explain " + statement.sql());
        for (int i = 0; i < statement.values().size(); i++) {
            query.setParameter(i + 1, statement.values().get(i));
        }
        return database.commit(() -> String.valueOf(query.getSingleResult()));
    }

    private void edit(long comment, Draft draft) {
        database.run(() -> recorder.follow(
                new CommentEdited(comment, draft.candidate(), CommentState.APPROVED, draft.state, List.of())));
    }

    private long post(Draft draft) {
        comments++;
        long id = comments;
        CommentCandidate candidate = draft.candidate();
        database.sql("insert into comment (id) values (" + id + ")");
        database.run(() -> recorder.record(new CommentScreened(id, candidate, draft.state, List.of())));
        database.sql(
                "insert into moderation_case (id, version, comment_id, article_id, screened, state, evidence, opened_at) values (%d, 1, %d, %d, '%s', '%s', '[]', timestamp '%s')"
                        .formatted(id, id, draft.article, draft.state, draft.state, "2026-11-23 12:00:00"));
        return id;
    }

    /** As the desk does: the record first, then the event. */
    private void decide(long comment, Verdict verdict) {
        CommentState to = verdict.state();
        database.sql(
                "insert into moderation_decision (id, version, case_id, state_before, state_after, moderator_id, moderator, reason, decided_at, undone_at, undone_by, verdict) values (%d, 1, %d, 'HELD', '%s', 5, 'Mo', '', timestamp '%s', null, null, '%s')"
                        .formatted(
                                count("moderation_decision") + 1,
                                comment,
                                to,
                                "2026-11-23 12:00:0" + count("moderation_decision"),
                                verdict),
                "update moderation_case set state = '%s' where comment_id = %d".formatted(to, comment));
        database.run(() -> verdicts.decided(new CaseDecided(comment, comment, verdict, List.of())));
    }

    private void undo(long comment, Verdict verdict, Verdict standing) {
        database.sql("update moderation_decision set undone_at = timestamp '2026-11-23 13:00:00', undone_by = 'Mo'"
                + " where case_id = " + comment + " and verdict = '" + verdict + "'");
        database.run(() -> verdicts.decided(new CaseDecided(comment, comment, standing, List.of())));
    }

    private void insertTrace(long comment, TraceKind kind, String key, Instant seen) {
        database.entities()
                .createNativeQuery("insert into comment (id) values (" + comment + ")")
                .executeUpdate();
        database.entities().persist(new CommentTrace(comment, 0, new TraceKey(kind, key), seen));
    }

    private Past recall(Draft draft) {
        return database.commit(() -> memory.recall(draft.trail()));
    }

    private long count(String table) {
        return ((Number) all("select count(*) from " + table).get(0)).longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object> all(String sql) {
        return database.commit(() -> database.entities().createNativeQuery(sql).getResultList());
    }

    private static Draft draft() {
        return new Draft();
    }

    private static final class Draft {

        private long article = 7;
        private String address = "192.0.2.7";
        private String email = "ada@reader.example";
        private String text = "I see.";
        private Instant time = NOON;
        private CommentState state = HELD;

        Draft under(long newArticle) {
            article = newArticle;
            return this;
        }

        Draft from(String newAddress, String newEmail) {
            address = newAddress;
            email = newEmail;
            return this;
        }

        Draft saying(String newText) {
            text = newText;
            return this;
        }

        Draft linking(String link) {
            return saying("See " + link);
        }

        Draft at(Instant newTime) {
            time = newTime;
            return this;
        }

        Draft in(CommentState newState) {
            state = newState;
            return this;
        }

        CommentCandidate candidate() {
            return new CommentCandidate(
                    article,
                    null,
                    "Ada",
                    email,
                    "",
                    text,
                    text,
                    address,
                    "Browser/1.0",
                    "",
                    null,
                    false,
                    "Harbour closed",
                    "The harbour was closed on Monday.",
                    time);
        }

        Trail trail() {
            return Trail.of(candidate());
        }
    }

    private static final class NewsSettings implements Settings {

        @Override
        public Site site() {
            return new Site("News", "", ZoneOffset.UTC, Locale.ENGLISH, "https://www.news.example");
        }

        @Override
        public String get(String key, String fallback) {
            return fallback;
        }

        @Override
        public void rename(String name, String tagline, String zone, String language) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(String key, String value) {
            throw new UnsupportedOperationException();
        }
    }
}
