package org.broadsheet.moderation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.screening.RuleBook;
import org.broadsheet.moderation.screening.RuleBooks;
import org.junit.jupiter.api.Test;

class FindingRecorderTest {

    private final RuleBook rules = RuleBooks.over(RuleBooks.settings());
    private final FindingRecorder recorder = new FindingRecorder(rules, null);

    @Test
    void aRuleThatHoldsAloneDecides() {
        found(counted("links", 3)).containsExactly(tuple("links", HELD, APPROVED, 1));
    }

    @Test
    void ofTwoHintsEachDecides() {
        found(counted("links", 2), counted("praise", 1.5))
                .containsExactly(tuple("links", HELD, APPROVED, 1), tuple("praise", HELD, APPROVED, 1));
    }

    @Test
    void whatOthersHoldAnywayIsDecidedByNeither() {
        found(counted("links", 3), counted("praise", 2), counted("praise", 1))
                .containsExactly(
                        tuple("links", SPAM, HELD, 1), tuple("praise", SPAM, HELD, 1), tuple("praise", SPAM, HELD, 1));
        found(counted("links", 3.5), counted("praise", 1))
                .containsExactly(tuple("links", HELD, APPROVED, 1), tuple("praise", HELD, HELD, 0));
    }

    @Test
    void allThatOneRuleFoundGoesTogether() {
        found(counted("links", 2), counted("website", 1))
                .containsExactly(tuple("links", HELD, APPROVED, 1), tuple("links", HELD, APPROVED, 1));
    }

    @Test
    void besideWhatIsCertainNothingElseDecides() {
        found(counted("links", 10), counted("praise", 5))
                .containsExactly(tuple("links", SPAM, HELD, 1), tuple("praise", SPAM, SPAM, 0));
    }

    @Test
    void aRuleOnTrialWouldHaveDecided() {
        found(tried("links", 3)).containsExactly(tuple("links", HELD, APPROVED, 1));
        found(tried("links", 2), counted("praise", 2))
                .containsExactly(tuple("links", HELD, APPROVED, 1), tuple("praise", APPROVED, APPROVED, 0));
    }

    @Test
    void twoRulesOnTrialAreReckonedEachByItself() {
        found(tried("links", 2), tried("praise", 2))
                .containsExactly(tuple("links", APPROVED, APPROVED, 0), tuple("praise", APPROVED, APPROVED, 0));
    }

    @Test
    void whatSpeaksForACommentMakesItsVerdictMilder() {
        found(counted("links", 4), counted("known-good", -2))
                .containsExactly(tuple("links", APPROVED, APPROVED, 0), tuple("writers", APPROVED, HELD, -1));
        found(counted("links", 4), tried("known-good", -2))
                .containsExactly(tuple("links", HELD, APPROVED, 1), tuple("writers", APPROVED, HELD, -1));
    }

    @Test
    void evidenceOfNoRuleOfOursGoesByItsOwnName() {
        found(counted("elsewhere", 3)).containsExactly(tuple("elsewhere", HELD, APPROVED, 1));
    }

    private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> found(Evidence... evidence) {
        List<Evidence> all = List.of(evidence);
        CommentScreened event = new CommentScreened(
                100, Candidates.under(7, Instant.parse("2026-11-23T12:00:00Z")), rules.weigh(all), all);
        return assertThat(recorder.found(event))
                .extracting(RuleFinding::rule, RuleFinding::with, RuleFinding::without, RuleFinding::effect);
    }

    private static Evidence counted(String finding, double weight) {
        return new Evidence(finding, "", "", weight);
    }

    private static Evidence tried(String finding, double weight) {
        return new Evidence(finding, "", "", weight, false);
    }
}
