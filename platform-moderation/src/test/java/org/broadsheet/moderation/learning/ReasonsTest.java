package org.broadsheet.moderation.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void namesTheWordsThatWereLearntAndTheFacts() {
        List<Lesson> lessons = List.of(
                lesson(1, "Buy zopiclan today", true),
                lesson(2, "Get zopiclan delivered", true),
                lesson(3, "The harbour was closed today", false),
                lesson(4, "The harbour was delivered from evil", false));
        Learnt learnt = Learner.learn(Learnt.nothing(), lessons);
        Sample sample = Sample.of(new LearningText("zopiclan in the Harbour", ""));

        List<Reason> reasons = Reasons.of(sample, learnt.model(), 1);

        assertThat(reasons.get(0)).satisfies(reason -> {
            assertThat(reason.name()).isEqualTo("zopiclan");
            assertThat(reason.word()).isTrue();
            assertThat(reason.weight()).isPositive();
        });
        assertThat(reasons)
                .filteredOn(reason -> reason.weight() < 0)
                .extracting(Reason::name)
                .contains("Harbour");
    }

    @Test
    void reasonsAddUpToTheScoreWhenNoneIsLeftOut() {
        Learnt learnt = FirstModel.get();
        Sample sample = Sample.of(new LearningText("Win win win win", ""));
        double sum = Reasons.of(sample, learnt.model(), 1).stream()
                .mapToDouble(Reason::weight)
                .sum();
        double score = learnt.model().score(sample.vector()) - learnt.model().constant();
        assertThat(Math.abs(sum - score)).isLessThan(1.5);
        assertThat(Math.signum(sum)).isEqualTo(Math.signum(score));
    }

    @Test
    void littleWordsAreNotNamedBesideThoseThatMeanSomething() {
        List<Lesson> lessons = List.of(
                lesson(1, "the the zopiclan", true),
                lesson(2, "the it's don't us zopiclan", true),
                lesson(3, "harbour", false),
                lesson(4, "harbour closed", false));
        Learnt learnt = Learner.learn(Learnt.nothing(), lessons);

        assertThat(forSpam(learnt, "The the us it's Don\u2019t zopiclan")).containsExactly("zopiclan");
    }

    @Test
    void littleWordsAreNamedWhereNothingElseSpeaks() {
        List<Lesson> lessons = List.of(
                lesson(1, "the the zopiclan", true),
                lesson(2, "the the zopiclan", true),
                lesson(3, "harbour", false),
                lesson(4, "harbour closed", false));
        Learnt learnt = Learner.learn(Learnt.nothing(), lessons);

        assertThat(forSpam(learnt, "the the")).contains("the");
    }

    private static List<String> forSpam(Learnt learnt, String text) {
        return Reasons.of(Sample.of(new LearningText(text, "")), learnt.model(), 1).stream()
                .filter(reason -> reason.word() && reason.weight() > 0)
                .map(Reason::name)
                .toList();
    }

    @Test
    void aJudgementSaysItInLines() {
        Judgement judgement =
                new Judgement(2, 0, 6, 12, 1, List.of(new Reason("win", true, 1.25), new Reason("links", false, -0.5)));
        assertThat(judgement.detail()).isEqualTo("2.0000\t88\t12\n+1.25\tword\twin\n-0.50\tfact\tlinks");
        assertThat(Judgement.odds(judgement.detail())).isEqualTo(2);
    }

    private static Lesson lesson(long key, String text, boolean bad) {
        return new Lesson(key, Features.vector(new LearningText(text, "")), bad);
    }
}
