package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.moderation.SomeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSettingsTest {

    private static final String MODE = "screening.rule.trap.mode";
    private static final String WEIGHT = "screening.rule.trap.weight";

    @Test
    void aRuleCountsAsItIsUntilTheSiteSaysOtherwise() {
        assertThat(screened(new Trap(3, RuleMode.ON), Map.of())).satisfies(verdict -> {
            assertThat(verdict.state()).isEqualTo(HELD);
            assertThat(verdict.evidence()).containsExactly(new Evidence("trap", "", "", 3, true));
        });
    }

    @Test
    void aRuleOnTrialIsNotedAndCountsForNothing() {
        assertThat(screened(new Trap(10, RuleMode.ON), Map.of(MODE, "LOG"))).satisfies(verdict -> {
            assertThat(verdict.state()).isEqualTo(APPROVED);
            assertThat(verdict.evidence()).containsExactly(new Evidence("trap", "", "", 10, false));
        });
        assertThat(screened(new Trap(10, RuleMode.LOG), Map.of()).state())
                .as("new rules may begin on trial")
                .isEqualTo(APPROVED);
        assertThat(screened(new Trap(10, RuleMode.LOG), Map.of(MODE, "ON")).state())
                .isEqualTo(SPAM);
    }

    @Test
    void aRuleTurnedOffIsNotAsked() {
        assertThat(screened(new Trap(10, RuleMode.ON), Map.of(MODE, "OFF")).evidence())
                .isEmpty();
    }

    @Test
    void aSiteMakesEvidenceHeavierOrLighter() {
        assertThat(List.of("200", "50", "0"))
                .map(weight -> screened(new Trap(3, RuleMode.ON), Map.of(WEIGHT, weight)))
                .extracting(
                        ScreeningVerdict::state,
                        verdict -> verdict.evidence().get(0).weight())
                .containsExactly(tuple(SPAM, 6.0), tuple(APPROVED, 1.5), tuple(APPROVED, 0.0));
        assertThat(screened(new Trap(10, RuleMode.ON), Map.of(WEIGHT, "10")).state())
                .as("what is certain stays so")
                .isEqualTo(SPAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "on", "MAYBE", "-5", "1.5", "301", "9999999999", "100%", "\u0661"})
    void garbageCountsAsNeverSet(String garbage) {
        assertThat(screened(new Trap(3, RuleMode.ON), Map.of(MODE, garbage, WEIGHT, garbage))
                        .evidence())
                .containsExactly(new Evidence("trap", "", "", 3, true));
        assertThat(screened(new Trap(3, RuleMode.LOG), Map.of(MODE, garbage)).evidence())
                .containsExactly(new Evidence("trap", "", "", 3, false));
    }

    private static ScreeningVerdict screened(Rule rule, Map<String, String> settings) {
        return new Screening(List.of(rule), new RuleSettings(new SomeSettings(settings)))
                .screen(Fixture.comment("The pier was closed all week.").candidate());
    }

    private record Trap(double weight, RuleMode initially) implements Rule {

        @Override
        public String name() {
            return "trap";
        }

        @Override
        public List<Evidence> examine(Reading reading) {
            return List.of(new Evidence("trap", "", "", weight));
        }
    }
}
