package org.broadsheet.moderation.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.html.SanitisedHtml;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.CaseDecided;
import org.broadsheet.moderation.FiredEvents;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.RecordedChanges;
import org.broadsheet.moderation.ScreeningChanged;
import org.broadsheet.moderation.SomeSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From verdicts over lessons in the table to what each of two nodes knows. */
class LearningTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String PRAISE = "Thanks for sharing this wonderful and informative article, number ";
    private static final Sample LIKE = Sample.of(new LearningText("Wonderful article, thanks for sharing", ""));

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final LessonTable table = new LessonTable();
    private final CommentTexts texts = new CommentTexts(new Praise(), new Plain());
    private final FiredEvents<ScreeningChanged> changed = new FiredEvents<>();
    private final RecordedChanges changes = new RecordedChanges();
    private final LessonRecorder recorder =
            new LessonRecorder(table, texts, changes, changed, Clock.fixed(NOON, ZoneOffset.UTC));
    private final Classifiers here = new Classifiers(new SomeSettings(Map.of()));
    private final Classifiers there = new Classifiers(new SomeSettings(Map.of()));

    @BeforeEach
    void connect() {
        table.entities = database.entities();
        for (long id = 1; id <= 40; id++) {
            database.sql(
                    "insert into comment (id) values (" + id + ")",
                    "insert into moderation_case (id, version, comment_id, article_id, screened, state, evidence, opened_at) values (%d, 1, %d, 7, 'HELD', 'HELD', '[]', timestamp '2026-11-23 12:00:00')"
                            .formatted(id, id));
        }
    }

    @Test
    void verdictsTeachAndTakenBackLeaveTheOldAnswers() {
        Judgement before = here.spam(LIKE);
        for (long id = 1; id <= 10; id++) {
            decide(id, Verdict.SPAM);
        }
        learn(here);
        Judgement taught = here.spam(LIKE);
        assertThat(taught.odds()).isGreaterThan(before.odds() + 1).isGreaterThan(taught.holdsFrom());
        assertThat(taught.lessons()).isEqualTo(10);

        for (long id = 1; id <= 10; id++) {
            decide(id, null);
        }
        learn(here);
        assertThat(here.spam(LIKE)).isEqualTo(before);
        assertThat(changed.fired()).hasSize(20);
    }

    @Test
    void twoNodesComeToTheSameWhetherTheyFitOrRead() {
        decide(3, Verdict.SPAM);
        decide(1, Verdict.APPROVE);
        learn(there);
        decide(2, Verdict.SPAM);
        learn(here);
        learn(there);
        assertThat(there.spam(LIKE)).isEqualTo(here.spam(LIKE));
        assertThat(there.spam(LIKE).lessons()).isEqualTo(3);
    }

    @Test
    void aRejectionTeachesNothingAndAChangedVerdictChangesItsLesson() {
        decide(1, Verdict.REJECT);
        assertThat(changed.fired()).isEmpty();
        decide(1, Verdict.SPAM);
        decide(1, Verdict.APPROVE);
        decide(1, Verdict.APPROVE);
        learn(here);
        assertThat(here.learnt(Subject.SPAM).lessons()).isEqualTo(1);
        assertThat(here.spam(LIKE).odds()).isLessThan(Subject.SPAM.first().odds(LIKE.vector()));
        decide(1, Verdict.REJECT);
        learn(here);
        assertThat(here.learnt(Subject.SPAM).lessons()).isZero();
    }

    @Test
    void abuseIsSilentUntilEnoughWasShownOfBothKinds() {
        for (long id = 1; id <= 38; id++) {
            decide(id, id % 2 == 0 ? Verdict.ABUSE : Verdict.APPROVE);
        }
        learn(here);
        assertThat(here.knowsAbuse()).as("nineteen of each").isFalse();

        decide(39, Verdict.APPROVE);
        decide(40, Verdict.ABUSE);
        learn(here);
        assertThat(here.knowsAbuse()).isTrue();
        assertThat(here.learnt(Subject.ABUSE).lessons()).isEqualTo(40);
        assertThat(here.learnt(Subject.SPAM).lessons())
                .as("abuse is neither spam nor a good comment")
                .isEqualTo(20);
    }

    @Test
    void aLessonKeepsWhatWasThoughtBeforeItWasLearnt() {
        database.run(() -> recorder.decided(
                new CaseDecided(5, 5, Verdict.SPAM, List.of(new Evidence("learnt", "", "1.5000\t82\t0", 3.4)))));
        decide(6, Verdict.APPROVE);
        assertThat(database.commit(() -> table.outcomes(NOON)))
                .extracting(LessonTable.Outcome::verdict, LessonTable.Outcome::spamWeight)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple(Verdict.SPAM, 3.4),
                        org.assertj.core.api.Assertions.tuple(Verdict.APPROVE, null));
    }

    private void decide(long id, Verdict standing) {
        database.run(() -> recorder.decided(new CaseDecided(id, id, standing, List.of())));
    }

    private void learn(Classifiers node) {
        database.run(() -> new LearningRound(table, texts, node).learn());
    }

    private static final class Plain implements HtmlSanitiser {

        @Override
        public SanitisedHtml sanitise(HtmlKind kind, String html) {
            return new SanitisedHtml(html, 1);
        }

        @Override
        public String plainText(String html) {
            return html;
        }
    }

    /** Each comment is praise of its own. */
    private static final class Praise implements CommentCatalog {

        @Override
        public List<CommentView> thread(long articleId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<CommentDetails> find(long id) {
            String text = PRAISE + Long.toString(id * 7919, 36);
            return Optional.of(
                    new CommentDetails(id, 1, 7, null, CommentState.HELD, "Ada", "", "", text, text, "", "", NOON));
        }

        @Override
        public List<CommentDetails> findAll(List<Long> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Long, Long> counts(java.util.Collection<Long> articleIds) {
            throw new UnsupportedOperationException();
        }
    }
}
