package org.broadsheet.moderation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.RuleExample;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.api.moderation.RuleReport;
import org.broadsheet.api.moderation.RuleView;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.screening.RuleBook;
import org.broadsheet.moderation.screening.RuleBooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RuleDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final Map<String, String> settings = RuleBooks.settings();
    private final RuleBook rules = RuleBooks.over(settings);
    private final FindingTable findings = new FindingTable();
    private final FindingRecorder recorder = new FindingRecorder(rules, findings);
    private final RuleDesk desk = new RuleDesk(rules, findings, new Catalog(), CLOCK);

    private long decisions;

    @BeforeEach
    void connect() {
        findings.entities = database.entities();
    }

    @Test
    void countsWhatARuleDidAndWhatModeratorsSaidOfIt() {
        screened(100, 1, counted("links", 3), counted("website", 1));
        screened(101, 2, counted("links", 3));
        screened(102, 3, counted("links", 10));
        screened(103, 4, counted("links", 1));
        screened(104, 29, counted("links", 3), counted("praise", 3));
        screened(105, 5, counted("links", 3), counted("known-good", -1));
        decided(100, Verdict.REJECT);
        decided(101, Verdict.APPROVE);
        decided(102, Verdict.SPAM);
        decided(103, Verdict.SPAM);
        decided(104, Verdict.ABUSE);

        assertThat(report("links").counted()).isEqualTo(new RuleReport(6, 2, 2, 0, 1, 1, 1, 1));
        assertThat(report("links").counted().lookedAt()).isEqualTo(4);
        assertThat(report("links").counted().agreed()).isEqualTo(3);
        assertThat(report("praise").counted()).isEqualTo(new RuleReport(1, 0, 1, 0, 0, 0, 1, 0));
        assertThat(report("writers").counted()).isEqualTo(new RuleReport(1, 0, 0, 1, 0, 0, 0, 0));
        assertThat(report("links").tried()).isEqualTo(RuleReport.NONE);
    }

    @Test
    void whatARuleOnTrialWouldHaveDoneStandsApart() {
        screened(100, 1, tried("links", 3));
        screened(101, 1, tried("links", 3), counted("praise", 3));
        screened(102, 1, tried("links", 1));
        screened(103, 1, counted("links", 3));
        decided(100, Verdict.SPAM);
        decided(101, Verdict.APPROVE);

        assertThat(report("links").tried()).isEqualTo(new RuleReport(3, 1, 1, 0, 1, 0, 0, 1));
        assertThat(report("links").counted()).isEqualTo(new RuleReport(1, 1, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void theLastDecisionThatStandsIsTheOneThatCounts() {
        screened(100, 1, counted("links", 3));
        screened(101, 1, counted("links", 3));
        screened(102, 1, counted("links", 3));
        decided(100, Verdict.SPAM);
        undone(decided(100, Verdict.APPROVE));
        undone(decided(101, Verdict.APPROVE));
        decided(102, Verdict.REJECT);
        decided(102, Verdict.APPROVE);

        assertThat(report("links").counted()).isEqualTo(new RuleReport(3, 3, 0, 0, 1, 0, 0, 1));
    }

    @Test
    void whatIsOlderThanAMonthIsNotReported() {
        screened(100, 31, counted("links", 3));
        screened(101, 30, counted("links", 3));
        assertThat(report("links").counted().spoke()).isEqualTo(1);
        assertThat(desk.examples("links")).extracting(RuleExample::caseId).containsExactly(101L);
    }

    @Test
    void examplesBeginWithWhatTheRuleDecided() {
        screened(100, 9, tried("links", 10));
        screened(101, 8, counted("links", 1));
        screened(102, 7, counted("links", 2), counted("website", 2));
        screened(103, 6, counted("praise", 3));
        decided(102, Verdict.APPROVE);

        assertThat(desk.examples("links"))
                .extracting(
                        RuleExample::caseId,
                        RuleExample::counted,
                        RuleExample::with,
                        RuleExample::without,
                        RuleExample::verdict)
                .containsExactly(
                        tuple(102L, true, HELD, APPROVED, Verdict.APPROVE),
                        tuple(100L, false, SPAM, APPROVED, null),
                        tuple(101L, true, APPROVED, APPROVED, null));
        assertThat(desk.examples("links").get(1)).satisfies(example -> {
            assertThat(example.screenedAt()).isEqualTo(NOW.minus(Duration.ofDays(9)));
            assertThat(example.author()).isEqualTo("Ada");
        });
        assertThatThrownBy(() -> desk.examples("removed")).isInstanceOf(NotFound.class);
    }

    @Test
    void twentyExamplesAreEnough() {
        for (int comment = 100; comment < 125; comment++) {
            screened(comment, 1, counted("links", 3));
        }
        assertThat(desk.examples("links")).hasSize(20);
    }

    @Test
    void rulesAreListedAsTheSiteHasThem() {
        settings.put("screening.rule.praise.mode", "LOG");
        settings.put("screening.rule.praise.weight", "150");
        settings.put("screening.rule.removed.mode", "OFF");
        assertThat(desk.rules())
                .extracting(RuleView::name, RuleView::mode, RuleView::weight)
                .containsExactly(
                        tuple("links", RuleMode.ON, 100),
                        tuple("praise", RuleMode.LOG, 150),
                        tuple("writers", RuleMode.ON, 100));
    }

    @Test
    void aChangeIsWrittenToTheSettings() {
        desk.change("praise", RuleMode.LOG, 0, report("praise").edition());
        assertThat(settings)
                .containsOnly(entry("screening.rule.praise.mode", "LOG"), entry("screening.rule.praise.weight", "0"));
        assertThat(report("praise"))
                .extracting(RuleView::mode, RuleView::weight)
                .containsExactly(RuleMode.LOG, 0);
    }

    @Test
    void whoSawTheRuleAsItWasBeforeIsTold() {
        long seen = report("praise").edition();
        desk.change("praise", RuleMode.ON, 101, seen);
        assertThatThrownBy(() -> desk.change("praise", RuleMode.OFF, 100, seen)).isInstanceOf(EditConflict.class);
        assertThat(report("praise").mode()).isEqualTo(RuleMode.ON);
    }

    @Test
    void whatCannotBeIsSaidByField() {
        assertThatThrownBy(() -> desk.change("removed", null, 301, 0))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors())
                                .containsExactly(
                                        FieldError.of("rule", "unknown"),
                                        FieldError.of("mode", "required"),
                                        FieldError.of("weight", "out-of-range", 0, 300)));
        assertThatThrownBy(() ->
                        desk.change("praise", RuleMode.ON, -1, report("praise").edition()))
                .isInstanceOf(InvalidInput.class);
        assertThat(settings).isEmpty();
    }

    @Test
    void oldFindingsGoAFewAtATimeOldestFirst() {
        screened(100, 103, counted("links", 3));
        screened(101, 102, counted("links", 3));
        screened(102, 101, counted("links", 3));
        screened(103, 99, counted("links", 3));
        Instant time = NOW.minus(Duration.ofDays(100));
        assertThat(database.commit(() -> findings.deleteBefore(time, 2))).isEqualTo(2);
        assertThat(comments()).containsExactly(102L, 103L);

        FindingRetention retention = new FindingRetention();
        retention.findings = findings;
        retention.clock = CLOCK;
        database.run(retention::cleanUp);
        assertThat(comments()).containsExactly(103L);
    }

    private List<Long> comments() {
        return database.entities()
                .createQuery("select f.commentId from RuleFinding f order by f.commentId", Long.class)
                .getResultList();
    }

    private RuleView report(String rule) {
        return desk.rules().stream()
                .filter(view -> view.name().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    /** A comment with its case, both of the same number. */
    private void screened(long comment, int daysAgo, Evidence... evidence) {
        Instant time = NOW.minus(Duration.ofDays(daysAgo));
        List<Evidence> all = List.of(evidence);
        database.sql(
                "insert into comment (id) values (%d)".formatted(comment),
                "insert into moderation_case (id, version, comment_id, article_id, screened, state, evidence, opened_at) values (%d, 1, %d, 7, '%s', '%s', '[]', timestamp '2026-11-01 12:00:00')"
                        .formatted(comment, comment, rules.weigh(all), rules.weigh(all)));
        database.run(
                () -> recorder.record(new CommentScreened(comment, Candidates.under(7, time), rules.weigh(all), all)));
    }

    private long decided(long caseId, Verdict verdict) {
        decisions++;
        // The later, the smaller the number: two nodes take theirs from different ranges.
        long id = 1000 - decisions;
        database.sql("""
                insert into moderation_decision
                (id, version, case_id, state_before, state_after, moderator_id, moderator, reason, decided_at, verdict)
                values (%d, 1, %d, 'HELD', '%s', 5, 'Mo', '', timestamp '2026-11-22 12:00:00' + interval '%d' minute, '%s')
                """.formatted(id, caseId, verdict.state(), decisions, verdict));
        return id;
    }

    private void undone(long decision) {
        database.sql(
                "update moderation_decision set undone_at = timestamp '2026-11-23 11:00:00' where id = " + decision);
    }

    private static Evidence counted(String finding, double weight) {
        return new Evidence(finding, "", "", weight);
    }

    private static Evidence tried(String finding, double weight) {
        return new Evidence(finding, "", "", weight, false);
    }

    /** Has every comment asked for. */
    private static final class Catalog implements CommentCatalog {

        @Override
        public List<CommentView> thread(long articleId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<CommentDetails> find(long id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CommentDetails> findAll(List<Long> ids) {
            return ids.stream()
                    .map(id -> new CommentDetails(
                            id, 1, 7, null, HELD, "Ada", "", "", "x", "<p>x</p>", "", "", Instant.EPOCH))
                    .toList();
        }

        @Override
        public Map<Long, Long> counts(Collection<Long> articleIds) {
            throw new UnsupportedOperationException();
        }
    }
}
