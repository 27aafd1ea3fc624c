package org.broadsheet.moderation.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.ClassifierView;
import org.broadsheet.api.moderation.HeldBack;
import org.broadsheet.api.moderation.LearningPeriod;
import org.broadsheet.api.moderation.LearningView;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.SomeSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LearningDeskTest {

    /** A Wednesday. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private static final LocalDate THIS_WEEK = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 11, 16);

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final Map<String, String> settings = new TreeMap<>();
    private final Classifiers classifiers = new Classifiers(SomeSettings.farWest(settings));
    private final LessonTable table = new LessonTable();
    private final LearningDesk desk = new LearningDesk(classifiers, table, SomeSettings.farWest(settings), CLOCK);

    private long cases = 100;

    @BeforeEach
    void connect() {
        table.entities = database.entities();
    }

    @Test
    void aSiteWithoutVerdictsHasWhatBroadsheetComesWith() {
        LearningView view = desk.view();
        assertThat(view.held()).isEqualTo(0.01);
        assertThat(view.spam()).isEqualTo(0.001);
        assertThat(view.ofSpam().speaks()).isFalse();
        assertThat(view.ofSpam().fewest()).isEqualTo(50);
        assertThat(view.ofSpam().heldBack().own()).isFalse();
        assertThat(view.ofSpam().heldBack().good()).isPositive();
        assertThat(view.ofSpam().history()).isEmpty();
        assertThat(view.ofAbuse().speaks()).isFalse();
        assertThat(view.ofAbuse().fewest()).isEqualTo(20);
        assertThat(view.ofAbuse().heldBack()).isNull();
        assertThat(view.ofAbuse().holdsFrom()).isEqualTo(0.5);
    }

    @Test
    void countsTheVerdictsThatStandForEitherSubject() {
        taught(Verdict.SPAM, 4.0, null, "2026-11-24T12:00:00Z");
        taught(Verdict.SPAM, 4.0, null, "2026-11-24T12:00:00Z");
        taught(Verdict.ABUSE, 0.0, null, "2026-11-24T12:00:00Z");
        taught(Verdict.APPROVE, 0.0, null, "2026-11-24T12:00:00Z");

        ClassifierView spam = desk.view().ofSpam();
        assertThat(List.of(spam.bad(), spam.good(), spam.learnt())).containsExactly(2, 1, 0);
        assertThat(spam.behind()).isTrue();
        ClassifierView abuse = desk.view().ofAbuse();
        assertThat(List.of(abuse.bad(), abuse.good(), abuse.learnt())).containsExactly(1, 1, 0);

        know(Learnt.nothing(), 3, 2);
        assertThat(desk.view().ofSpam().behind()).isFalse();
    }

    @Test
    void speaksWhenItHasLearntFromEnough() {
        know(FirstModel.get(), 49, 0);
        assertThat(desk.view().ofSpam().speaks()).isFalse();
        know(FirstModel.get(), 50, 0);
        assertThat(desk.view().ofSpam().speaks()).isTrue();

        List<Lesson> twenty = lessons(20, 20);
        classifiers.know(Map.of(
                Subject.SPAM, FirstModel.get(), Subject.ABUSE, Learner.learn(Learnt.nothing(), twenty.subList(1, 40))));
        assertThat(desk.view().ofAbuse().speaks()).isFalse();
        classifiers.know(
                Map.of(Subject.SPAM, FirstModel.get(), Subject.ABUSE, Learner.learn(Learnt.nothing(), twenty)));
        assertThat(desk.view().ofAbuse().speaks()).isTrue();
        assertThat(desk.view().ofAbuse().heldBack())
                .extracting(HeldBack::own, HeldBack::good, HeldBack::bad)
                .containsExactly(true, 20, 20);
    }

    @Test
    void theSitesOwnVerdictsReplaceWhatWasMeasuredElsewhereOnceThereAreTwentyOfEither() {
        knowSpam(Learner.learn(FirstModel.get(), lessons(20, 19)));
        assertThat(desk.view().ofSpam().heldBack().own()).isFalse();
        knowSpam(Learner.learn(FirstModel.get(), lessons(20, 20)));
        assertThat(desk.view().ofSpam().heldBack())
                .extracting(HeldBack::own, HeldBack::good, HeldBack::bad)
                .containsExactly(true, 20, 20);
    }

    @Test
    void saysWhatTheThresholdsDoToCommentsItHadNotLearntFrom() {
        settings.put("screening.tolerance.held", "0.1");
        settings.put("screening.tolerance.spam", "0.01");
        List<Double> good = IntStream.range(0, 1000)
                .mapToObj(i -> i < 800 ? -9.0 : i < 900 ? 6.5 : i < 990 ? 7.0 : 8.0)
                .toList();
        List<Double> bad = List.of(-5.0, 6.6, 7.5, 9.0);
        knowSpam(new Learnt(LinearModel.empty(), new Calibration(1, 0, good, bad), 1004));

        ClassifierView spam = desk.view().ofSpam();
        assertThat(spam.heldBack()).isEqualTo(new HeldBack(true, 1000, 100, 10, 4, 3, 2));
        assertThat(spam.holdsFrom()).isCloseTo(1 / (1 + Math.exp(-6.5)), within(1e-12));
        assertThat(spam.spamFrom()).isCloseTo(1 / (1 + Math.exp(-7.0)), within(1e-12));
    }

    @Test
    void reportsWhatBecameOfCommentsByWeeksOfTheSitesCalendar() {
        taught(Verdict.SPAM, 3.0, null, "2026-11-24T12:00:00Z");
        taught(Verdict.SPAM, 2.9, null, "2026-11-24T12:00:00Z");
        taught(Verdict.APPROVE, 6.0, null, "2026-11-24T12:00:00Z");
        taught(Verdict.APPROVE, 0.0, 4.5, "2026-11-24T12:00:00Z");
        taught(Verdict.APPROVE, -1.0, 0.0, "2026-11-24T12:00:00Z");
        taught(Verdict.ABUSE, 6.0, 3.5, "2026-11-24T12:00:00Z");
        // Monday in UTC, and still Sunday where the site is.
        taught(Verdict.SPAM, 6.0, null, "2026-11-23T04:59:00Z");

        ClassifierView spam = desk.view().ofSpam();
        assertThat(spam.monthly()).isFalse();
        assertThat(spam.history())
                .containsExactly(new LearningPeriod(THIS_WEEK, 3, 1, 2, 1), new LearningPeriod(LAST_WEEK, 0, 0, 1, 1));
        assertThat(spam.history().get(0).held()).isEqualTo(2);
        assertThat(spam.history().get(0).verdicts()).isEqualTo(5);
        assertThat(desk.view().ofAbuse().history()).containsExactly(new LearningPeriod(THIS_WEEK, 2, 1, 1, 1));
    }

    @Test
    void commentsThatNoClassifierWasAskedAboutSayNothingOfIt() {
        taught(Verdict.SPAM, null, null, "2026-11-24T12:00:00Z");
        taught(Verdict.APPROVE, null, null, "2026-11-24T12:00:00Z");

        assertThat(desk.view().ofSpam().history()).isEmpty();
        assertThat(desk.view().ofSpam().bad()).isEqualTo(1);
    }

    @Test
    void moreThanHalfAYearIsReportedByMonths() {
        taught(Verdict.SPAM, 3.0, null, "2026-11-24T12:00:00Z");
        taught(Verdict.SPAM, 3.0, null, "2026-11-02T12:00:00Z");
        // The first of 26 weeks.
        taught(Verdict.SPAM, 3.0, null, "2026-06-01T12:00:00Z");
        assertThat(desk.view().ofSpam().monthly()).isFalse();

        taught(Verdict.SPAM, 0.0, null, "2026-05-31T12:00:00Z");
        taught(Verdict.SPAM, 3.0, null, "2025-11-30T12:00:00Z");
        assertThat(desk.view().ofSpam().monthly()).isTrue();
        assertThat(desk.view().ofSpam().history())
                .containsExactly(
                        new LearningPeriod(LocalDate.of(2026, 11, 1), 0, 0, 2, 2),
                        new LearningPeriod(LocalDate.of(2026, 6, 1), 0, 0, 1, 1),
                        new LearningPeriod(LocalDate.of(2026, 5, 1), 0, 0, 1, 0));
    }

    @Test
    void aToleranceIsWrittenToTheSettings() {
        desk.tolerate(0.2, 0, desk.view().edition());
        assertThat(settings)
                .containsOnly(entry("screening.tolerance.held", "0.2"), entry("screening.tolerance.spam", "0"));
        assertThat(desk.view().held()).isEqualTo(0.2);
        desk.tolerate(0.001, 0.001, desk.view().edition());
        assertThat(desk.view().spam()).isEqualTo(0.001);
    }

    @Test
    void whoSawOtherTolerancesIsTold() {
        long seen = desk.view().edition();
        desk.tolerate(0.01, 0.002, seen);
        assertThatThrownBy(() -> desk.tolerate(0.05, 0.001, seen)).isInstanceOf(EditConflict.class);
        assertThat(desk.view().spam()).isEqualTo(0.002);
    }

    @Test
    void whatCannotBeToleratedIsSaidByField() {
        refused(
                0.0009,
                0.3,
                FieldError.of("held", "out-of-range", "0.1", "20"),
                FieldError.of("spam", "out-of-range", "0", "20"));
        refused(0.21, 0.1, FieldError.of("held", "out-of-range", "0.1", "20"));
        refused(0.01, 0.011, FieldError.of("spam", "out-of-range", "0", "1"));
        refused(0.025, -0.001, FieldError.of("spam", "out-of-range", "0", "2.5"));
        refused(
                Double.NaN,
                Double.NaN,
                FieldError.of("held", "out-of-range", "0.1", "20"),
                FieldError.of("spam", "out-of-range", "0", "20"));
        assertThat(settings).isEmpty();
    }

    private void refused(double held, double spam, FieldError... errors) {
        long seen = desk.view().edition();
        assertThatThrownBy(() -> desk.tolerate(held, spam, seen))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors()).containsExactly(errors));
    }

    private void know(Learnt spam, int spamLessons, int abuseLessons) {
        Map<Subject, Learnt> now = new EnumMap<>(Subject.class);
        now.put(Subject.SPAM, new Learnt(spam.model(), spam.calibration(), spamLessons));
        now.put(Subject.ABUSE, new Learnt(LinearModel.empty(), Calibration.none(), abuseLessons));
        classifiers.know(now);
    }

    private void knowSpam(Learnt spam) {
        classifiers.know(Map.of(Subject.SPAM, spam, Subject.ABUSE, Learnt.nothing()));
    }

    private static List<Lesson> lessons(int bad, int good) {
        return IntStream.range(0, bad + good)
                .mapToObj(key ->
                        new Lesson(key, new SparseVector(new int[] {key < bad ? 1 : 2}, new float[] {1}), key < bad))
                .toList();
    }

    private void taught(Verdict verdict, Double spamWeight, Double abuseWeight, String time) {
        cases++;
        database.sql(
                "insert into comment (id) values (%d)".formatted(cases),
                "insert into moderation_case (id, version, comment_id, article_id, screened, state, evidence, opened_at) values (%d, 1, %d, 7, 'HELD', 'HELD', '[]', timestamp '2026-11-01 12:00:00')"
                        .formatted(cases, cases));
        TaughtLesson lesson = new TaughtLesson(
                cases, cases, verdict, new SparseVector(new int[] {1}, new float[] {1}), Instant.parse(time));
        lesson.thought(
                spamWeight == null ? null : new Thought(0, spamWeight),
                abuseWeight == null ? null : new Thought(0, abuseWeight));
        database.run(() -> table.add(lesson));
    }
}
