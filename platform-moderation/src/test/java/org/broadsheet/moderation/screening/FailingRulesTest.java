package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.moderation.SomeSettings;
import org.junit.jupiter.api.Test;

class FailingRulesTest {

    private static final Evidence FAILED = new Evidence("rule-failed", "", "broken", 0);

    @Test
    void aRuleThatFailsCostsNoOtherItsSay() {
        ScreeningVerdict verdict = screened(Map.of(), new Broken(), new Finding(10));
        assertThat(verdict.state()).isEqualTo(SPAM);
        assertThat(verdict.evidence()).containsExactly(new Evidence("finding", "", "", 10), FAILED);

        assertThat(screened(Map.of(), new Broken(), new Finding(1)).state())
                .as("that a rule failed says nothing of the comment")
                .isEqualTo(APPROVED);
    }

    @Test
    void onTrialItsFailureCountsAsLittleAsItsFindings() {
        assertThat(screened(Map.of("screening.rule.broken.mode", "LOG"), new Broken())
                        .evidence())
                .containsExactly(new Evidence("rule-failed", "", "broken", 0, false));
        assertThat(screened(Map.of("screening.rule.broken.mode", "OFF"), new Broken())
                        .evidence())
                .isEmpty();
    }

    @Test
    void whatMightHaveToBeShownOtherwiseIsShownToAModeratorFirst() {
        ScreeningVerdict verdict = screened(Map.of(), new BrokenRewriting(), new Finding(1));
        assertThat(verdict.state()).isEqualTo(HELD);
        assertThat(verdict.text()).isNull();
        assertThat(verdict.evidence()).containsExactly(new Evidence("finding", "", "", 1), FAILED);
        assertThat(screened(Map.of(), new BrokenRewriting(), new Finding(10)).state())
                .isEqualTo(SPAM);
    }

    @Test
    void theLogNamesTheRuleAndRepeatsNothingOfTheComment() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + List.of(entry.getParameters()) + entry.getThrown());
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger logger = Logger.getLogger(Screening.class.getName());
        logger.addHandler(handler);
        try {
            screened(Map.of(), new Broken());
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(logged)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("broken", "IllegalStateException", "FailingRulesTest")
                        .doesNotContain("Larkin"));
    }

    private static ScreeningVerdict screened(Map<String, String> settings, Rule... rules) {
        return new Screening(List.of(rules), new RuleSettings(new SomeSettings(settings)))
                .screen(Fixture.comment("Larkin is right.").candidate());
    }

    private static class Broken implements Rule {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public List<Evidence> examine(Reading reading) {
            throw new IllegalStateException(reading.candidate().text());
        }
    }

    private static final class BrokenRewriting extends Broken implements Rewriting {

        @Override
        public Optional<String> rewrite(Reading reading) {
            throw new IllegalStateException(reading.candidate().text());
        }
    }

    private record Finding(double weight) implements Rule {

        @Override
        public String name() {
            return "finding";
        }

        @Override
        public List<Evidence> examine(Reading reading) {
            return List.of(new Evidence("finding", "", "", weight));
        }
    }
}
