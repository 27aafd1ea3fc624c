package org.broadsheet.web.admin.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.api.moderation.ClassifierView;
import org.broadsheet.api.moderation.HeldBack;
import org.broadsheet.web.faces.EnglishMessages;
import org.junit.jupiter.api.Test;

class LearningWordsTest {

    private final LearningWords words = new LearningWords();

    LearningWordsTest() {
        words.messages = new EnglishMessages();
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(words.state(Learning.SPAM, view(0, 0, 0, 50, false)))
                .last()
                .isEqualTo(
                        "It takes 50 verdicts until it decides (0 so far). Until then it only hints, unless a comment"
                                + " is much like those judged here.");
        assertThat(words.state(Learning.ABUSE, view(3, 41, 44, 10, false)))
                .containsExactly(
                        "Learnt from 3 comments that your moderators rejected as abuse and 41 that they approved.",
                        "It says nothing until it knows 10 of either kind.");
    }

    @Test
    void saysWhenItSpeaks() {
        assertThat(words.state(Learning.SPAM, view(1, 1200, 1201, 50, true)))
                .containsExactly(
                        "Learnt from one comment that your moderators called spam and 1,200 that they approved.",
                        "That is enough for it to hold comments and to take them for spam.");
    }

    @Test
    void saysWhenVerdictsAreNotYetLearnt() {
        assertThat(words.state(Learning.ABUSE, view(11, 40, 50, 10, true)))
                .last()
                .isEqualTo("The newest verdicts are being learnt right now.");
    }

    @Test
    void aChanceIsNeverRoundedUpToCertainty() {
        assertThat(words.thresholds(Learning.SPAM, view(1, 1, 2, 50, false)))
                .isEqualTo(
                        "With what you put up with, it holds a comment from a chance of spam of 50 % and takes it for"
                                + " spam from 99.9 %.");
    }

    @Test
    void saysWhoseCommentsItWasMeasuredOn() {
        assertThat(words.measured(Learning.SPAM, view(1, 1, 2, 50, false), 0.01, 0))
                .singleElement()
                .asString()
                .startsWith("Measured on your own verdicts, 400 good comments and 12 of spam");
    }

    @Test
    void saysWhyMoreAreHeldThanTolerated() {
        assertThat(words.measured(Learning.SPAM, view(1, 1, 2, 50, false), 0.009, 0))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(
                        "Good comments held: 4 of 400 is more than the 0.9 % you allow; that would be 3. While there"
                                + " are fewer than a thousand good comments");
    }

    @Test
    void amongFewOneCommentIsTheLeastThatCanBeCounted() {
        assertThat(words.measured(Learning.SPAM, measured(new HeldBack(true, 83, 1, 1, 40, 30, 20)), 0.01, 0.001))
                .hasSize(3)
                .satisfies(sentences -> {
                    assertThat(sentences.get(1))
                            .startsWith("Good comments held: one of 83 is 1.2 %, more than the 1 % you allow: among so"
                                    + " few, one comment is the least that can be counted");
                    assertThat(sentences.get(2))
                            .startsWith(
                                    "Good comments taken for spam: one of 83 is 1.2 %, more than the 0.1 % you allow");
                });
        assertThat(words.measured(Learning.ABUSE, measured(new HeldBack(true, 83, 2, 2, 40, 30, 30)), 0.01, 0.001))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Good comments held: 2 of 83 is more than the 1 % you allow; that would be none.");
    }

    @Test
    void aShareComesWithItsTwoNumbers() {
        assertThat(words.counted(1, 83)).isEqualTo("1 of 83");
        assertThat(words.counted(0, 0)).isEmpty();
    }

    @Test
    void sharesAreInPercentAndNothingOfNothingHasNone() {
        assertThat(words.share(1, 400)).isEqualTo("0.3 %");
        assertThat(words.ofAll(11, 12)).isEqualTo("11 of 12 (91.7 %)");
        assertThat(words.ofAll(12, 12)).isEqualTo("12 of 12 (100 %)");
        assertThat(List.of(words.share(0, 0), words.ofAll(0, 0))).containsOnly("\u2013");
        assertThat(List.of(LearningWords.typed(0.01), LearningWords.typed(0.0025), LearningWords.typed(0.2)))
                .containsExactly("1", "0.25", "20");
    }

    @Test
    void namesWeeksAndMonths() {
        assertThat(words.period(LocalDate.of(2026, 11, 23), false)).isEqualTo("Week of November 23, 2026");
        assertThat(words.period(LocalDate.of(2026, 11, 1), true)).isEqualTo("November 2026");
    }

    private static ClassifierView view(int bad, int good, int learnt, int fewest, boolean speaks) {
        HeldBack heldBack = new HeldBack(true, 400, 4, 0, 12, 11, 5);
        return new ClassifierView(bad, good, learnt, fewest, speaks, 0.5, 0.99993, heldBack, false, List.of());
    }

    private static ClassifierView measured(HeldBack heldBack) {
        return new ClassifierView(40, 83, 123, 50, true, 0.5, 0.99993, heldBack, false, List.of());
    }
}
