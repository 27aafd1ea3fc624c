package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockedWordsTest {

    private final BlockedWords rule = new BlockedWords(Fixture.SETTINGS);

    @ParameterizedTest
    @CsvSource({
        "Best ONLINE CASINO for us all, HELD",
        "I had bad debts until I found a payday loan here, HELD",
        "Play for the casino bonus and the free spins, SPAM",
        "You can buy Viagra without a doctor, SPAM"
    })
    void knowsWhatAdvertsSay(String text, CommentState expected) {
        assertThat(Weighing.weigh(rule.examine(Fixture.comment(text).reading())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask a specialist in socialism, not a minister.",
                "The casino on the waterfront should never have been licensed.",
                "He took a loan to pay the strikers.",
                "They pay less per week than they did in spring."
            })
    void leavesPlainWordsAlone(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading())).isEmpty();
    }

    @Test
    void ourListsPassWordsThatTheStoryUsesAndTheSitesOwnDoNot() {
        String story = "The online casino Lucky Pier lost its licence on Friday.";
        Fixture.Draft draft =
                Fixture.comment("Any online casino should lose it.").under("Casino Shut", story);
        assertThat(rule.examine(draft.reading())).isEmpty();

        Rule own = new BlockedWords(new Fixture.FakeSettings(Map.of("moderation.hold-words", "Online Casino\n")));
        assertThat(own.examine(draft.reading()))
                .extracting(Evidence::rule, Evidence::matched)
                .containsExactly(tuple("hold-word", "online casino"));
    }

    @Test
    void anEmptiedListIsOursAgainAndOneWithoutAWordIsNone() {
        Reading advert = Fixture.comment("Best ONLINE CASINO for us all").reading();
        Rule emptied = new BlockedWords(new Fixture.FakeSettings(Map.of("moderation.hold-words", " \r\n")));
        Rule none = new BlockedWords(new Fixture.FakeSettings(Map.of("moderation.hold-words", "#")));
        assertThat(emptied.examine(advert)).extracting(Evidence::rule).containsExactly("hold-word");
        assertThat(none.examine(advert)).isEmpty();
    }

    @Test
    void takesTheSitesListsOneALineInAnyCase() {
        Rule own = new BlockedWords(new Fixture.FakeSettings(Map.of(
                "moderation.hold-words", "brandholm\r\n\r\n  Rock   Bottom ", "moderation.block-words", "VOSSLEAKS")));
        assertThat(own.examine(Fixture.comment("Brandholm hit rock bottom, says vossleaks")
                        .reading()))
                .extracting(Evidence::rule, Evidence::matched)
                .containsExactly(
                        tuple("block-word", "vossleaks"),
                        tuple("hold-word", "Brandholm"),
                        tuple("hold-word", "rock bottom"));
        assertThat(own.examine(Fixture.comment("The online casino at the pier").reading()))
                .as("a site's own list replaces ours")
                .isEmpty();
    }

    @Test
    void looksAtNameAndWebsiteToo() {
        List<Evidence> evidence = rule.examine(Fixture.comment("So it goes.")
                .by("Payday Loans", "https://buy-viagra.example/now")
                .reading());
        assertThat(evidence)
                .extracting(Evidence::rule, Evidence::matched, Evidence::detail)
                .containsExactlyInAnyOrder(
                        tuple("block-word", "", "buy viagra"),
                        tuple("hold-word", "", "viagra"),
                        tuple("hold-word", "", "Payday Loans"));
    }
}
