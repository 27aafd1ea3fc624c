package org.broadsheet.moderation.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final List<String> SPAM = List.of(
            "Check out my channel for free music",
            "Visit www.deal-lamps.example and win a prize",
            "Subscribe to my page please",
            "Earn money from home, click http://cash.example",
            "Cheap watches, order now at http://watch.example");

    private static final List<String> GOOD = List.of(
            "The ferry was late again this morning.",
            "I doubt that the council will listen.",
            "My grandmother remembers the old lock well.",
            "Why was the harbour master not asked?",
            "The pier should have been mended years ago.");

    @Test
    void learnsToTellThemApart() {
        Learnt learnt = Learner.learn(Learnt.nothing(), lessons(0, 40));
        assertThat(odds(learnt, "check out my free channel")).isGreaterThan(1);
        assertThat(odds(learnt, "the council was late again")).isLessThan(-1);
        assertThat(learnt.lessons()).isEqualTo(40);
    }

    @Test
    void whatIsLearntDoesNotDependOnTheOrderOfVerdicts() {
        List<Lesson> lessons = lessons(0, 60);
        List<Lesson> shuffled = new ArrayList<>(lessons);
        Collections.shuffle(shuffled, new Random(7));
        Learnt one = Learner.learn(FirstModel.get(), lessons);
        Learnt other = Learner.learn(FirstModel.get(), shuffled);
        assertThat(Arrays.equals(other.model().weights(), one.model().weights()))
                .isTrue();
        assertThat(other.model().constant()).isEqualTo(one.model().constant());
        assertThat(other.calibration()).isEqualTo(one.calibration());
    }

    @Test
    void aVerdictTakenBackLeavesNoTraceHoweverManyCameAfterIt() {
        List<Lesson> without = new ArrayList<>(lessons(0, 50));
        Lesson wrong = new Lesson(17_000, vector("The ferry was late again this morning."), true);
        List<Lesson> with = new ArrayList<>(without);
        with.add(wrong);
        Learnt never = Learner.learn(FirstModel.get(), without);
        Learnt learnt = Learner.learn(FirstModel.get(), with);
        assertThat(difference(learnt.model(), never.model())).isGreaterThan(0.01);

        with.remove(wrong);
        Learnt undone = Learner.learn(FirstModel.get(), with);
        assertThat(difference(undone.model(), never.model())).isLessThan(1e-9);
        assertThat(undone.calibration()).isEqualTo(never.calibration());
    }

    @Test
    void theFitEndsWhereTheSlopeIsLevel() {
        List<Lesson> lessons = lessons(0, 80);
        LinearModel model = LogisticFit.after(FirstModel.get().model(), lessons, 60);
        double[] slope = model.minus(FirstModel.get().model()).weights().clone();
        double constant = (model.constant() - FirstModel.get().model().constant()) / (0.2 * 0.2);
        for (Lesson lesson : lessons) {
            double sign = lesson.bad() ? 1 : -1;
            double miss = 60 * sign / (1 + Math.exp(sign * model.score(lesson.features())));
            for (int i = 0; i < lesson.features().indexes().length; i++) {
                slope[lesson.features().indexes()[i]] -=
                        miss * lesson.features().values()[i];
            }
            constant -= miss;
        }
        assertThat(Arrays.stream(slope).map(Math::abs).max().orElseThrow()).isLessThan(1e-6);
        assertThat(constant).isCloseTo(0, within(1e-4));
    }

    @Test
    void aFewVerdictsMoveWhatTheySpeakOfAndLittleElse() {
        List<Lesson> praise = IntStream.range(0, 10)
                .mapToObj(i -> new Lesson(
                        i,
                        vector("Thanks for sharing this very informative article, number " + (char) ('a' + i)),
                        true))
                .toList();
        Learnt learnt = Learner.learn(FirstModel.get(), praise);
        assertThat(odds(learnt, "Very informative article, thanks for sharing"))
                .isGreaterThan(1 + odds(FirstModel.get(), "Very informative article, thanks for sharing"));
        GOOD.forEach(text -> assertThat(odds(learnt, text)).as(text).isLessThan(0));
    }

    @Test
    void nothingIsLearntFromNothing() {
        assertThat(Learner.learn(FirstModel.get(), List.of())).isEqualTo(FirstModel.get());
        assertThat(odds(Learnt.nothing(), "anything")).isZero();
    }

    @Test
    void whatIsKeptIsReadBackAsItWas() {
        Learnt learnt = Learner.learn(FirstModel.get(), lessons(0, 60));
        LearntModel row = new LearntModel(Subject.SPAM);
        row.take(FirstModel.get(), learnt, 5);
        Learnt read = row.learnt(FirstModel.get());
        assertThat(difference(read.model(), learnt.model())).isLessThan(1e-12);
        assertThat(read.calibration()).isEqualTo(learnt.calibration());
        assertThat(read.lessons()).isEqualTo(60);
    }

    private static List<Lesson> lessons(int from, int to) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = from; i < to; i++) {
            boolean bad = i % 2 == 0;
            List<String> texts = bad ? SPAM : GOOD;
            String text = texts.get(i / 2 % texts.size()) + " " + Integer.toString(i * 7919, 36);
            lessons.add(new Lesson(100 + i, vector(text), bad));
        }
        return lessons;
    }

    private static double difference(LinearModel one, LinearModel other) {
        return Arrays.stream(one.minus(other).weights()).map(Math::abs).max().orElseThrow();
    }

    private static SparseVector vector(String text) {
        return Features.vector(new LearningText(text, ""));
    }

    private static double odds(Learnt learnt, String text) {
        return learnt.odds(vector(text));
    }
}
