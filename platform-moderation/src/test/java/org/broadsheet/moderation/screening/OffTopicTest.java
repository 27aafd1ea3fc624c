package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffTopicTest {

    private static final String ROUTERS =
            "192.168.1.1 is an address which is used by many routers and modems to open the settings.";

    private final OffTopic rule = new OffTopic();

    @ParameterizedTest
    @ValueSource(
            strings = {
                ROUTERS,
                "Photosynthesis is the process used by plants to turn sunlight into sugar.",
                "Granite worktops resist heat and scratches, marble stains with lemon juice or wine, quartz needs little"
                        + " sealing, laminate costs less, oak wants oiling twice yearly, steel shows fingerprints."
            })
    void holdsPassagesFromSomewhereElse(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading()))
                .singleElement()
                .satisfies(piece -> assertThat(piece.weight()).isEqualTo(Weighing.HELD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Diplomacy is the only thing that has ever worked.",
                "Hanover tried exactly that in 1997 and ended up in court.",
                "My router is a Netgear, which is used by half the street.",
                "Water cannons are the tool used by cowards.",
                "Is Netgear the brand which is used by hackers?",
                "Nonsense."
            })
    void leavesOpinionsPeopleAndQuestionsAlone(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading())).isEmpty();
    }

    @Test
    void abstainsWhereTheStoryIsTooShortToMissAnything() {
        assertThat(rule.examine(Fixture.comment(ROUTERS)
                        .under("Museum closed", "Until spring.")
                        .reading()))
                .isEmpty();
    }
}
