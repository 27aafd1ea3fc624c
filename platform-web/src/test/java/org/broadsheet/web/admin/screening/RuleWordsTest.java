package org.broadsheet.web.admin.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;

import java.time.Instant;
import java.util.List;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.RuleExample;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.api.moderation.RuleReport;
import org.broadsheet.api.moderation.RuleView;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.web.faces.EnglishMessages;
import org.junit.jupiter.api.Test;

class RuleWordsTest {

    private final RuleWords words = new RuleWords();

    RuleWordsTest() {
        words.messages = new EnglishMessages();
    }

    @Test
    void saysWhatARuleDid() {
        assertThat(words.report(view(new RuleReport(41, 12, 0, 1, 1, 2, 3, 4), RuleReport.NONE)))
                .containsExactly(
                        "Spoke on 41 comments, held 12 because of it, was milder on one because of it.",
                        "Moderators agreed with 9 of 10 they looked at.");
        assertThat(words.report(view(new RuleReport(1, 0, 1, 0, 0, 0, 0, 0), RuleReport.NONE)))
                .containsExactly("Spoke on one comment, took one for spam because of it.");
    }

    @Test
    void saysWhatARuleOnTrialWouldHaveDone() {
        assertThat(words.report(view(RuleReport.NONE, new RuleReport(1200, 2, 3, 0, 5, 0, 0, 0))))
                .containsExactly(
                        "Tried out, it spoke on 1,200 comments, would have held 2, would have taken 3 for spam.",
                        "Moderators agreed with 0 of 5 they looked at.");
    }

    @Test
    void aRuleThatSaidNothingIsNotPraised() {
        assertThat(words.report(view(RuleReport.NONE, RuleReport.NONE))).containsExactly("Nothing to report.");
    }

    @Test
    void saysWhatBecameOfAComment() {
        assertThat(words.outcome(example(true, HELD, APPROVED, null))).isEqualTo("Held because of it");
        assertThat(words.outcome(example(false, HELD, APPROVED, null))).isEqualTo("Would have been held");
        assertThat(words.outcome(example(true, HELD, HELD, null))).isEqualTo("Made no difference");
        assertThat(words.verdict(example(true, HELD, APPROVED, null))).isEqualTo("No moderator looked at it yet.");
        assertThat(words.verdict(example(true, HELD, APPROVED, Verdict.ABUSE)))
                .isEqualTo("A moderator rejected it as abuse.");
    }

    @Test
    void aRuleWithoutWordsIsCalledByItsName() {
        assertThat(words.name("links")).isEqualTo("Links");
        assertThat(words.name("new-one")).isEqualTo("new-one");
        assertThat(words.what("new-one")).isNotBlank();
    }

    @Test
    void saysWhatIsLostByARuleThatIsOffOrWeighsNothing() {
        assertThat(words.loss(set("links", RuleMode.OFF, 100))).startsWith("While it is off nobody looks for this");
        assertThat(words.loss(set("blocked-words", RuleMode.OFF, 100)))
                .startsWith("While it is off the word lists do nothing");
        assertThat(words.loss(set("links", RuleMode.ON, 0)))
                .isEqualTo("It is on, but at a weight of 0 % it only finds and notes: what it finds counts nothing,"
                        + " except where it is certain.");
        assertThat(List.of(set("links", RuleMode.ON, 1), set("links", RuleMode.LOG, 0), set("links", RuleMode.LOG, 50)))
                .map(words::loss)
                .containsOnly("");
    }

    private static RuleView set(String name, RuleMode mode, int weight) {
        return new RuleView(name, mode, weight, 100, RuleReport.NONE, RuleReport.NONE);
    }

    private static RuleView view(RuleReport counted, RuleReport tried) {
        return new RuleView("links", RuleMode.ON, 100, 100, counted, tried);
    }

    private static RuleExample example(boolean counted, CommentState with, CommentState without, Verdict verdict) {
        return new RuleExample(1, "Ada", "x", Instant.EPOCH, counted, with, without, verdict);
    }
}
