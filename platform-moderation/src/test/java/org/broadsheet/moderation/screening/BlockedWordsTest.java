package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.moderation.SomeSettings;
import org.broadsheet.moderation.words.WordRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockedWordsTest {

    private final Rule rule = WordRules.ours(Fixture.SETTINGS);

    @ParameterizedTest
    @CsvSource({
        "Best ONLINE CASINO for us all, HELD",
        "I had bad debts until I found a payday loan here, HELD",
        "Play for the casino bonus and the free spins, HELD",
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

        Rule own = WordRules.of(WordRules.word("Online Casino", WordAction.HOLD));
        assertThat(own.examine(draft.reading()))
                .extracting(Evidence::rule, Evidence::matched)
                .containsExactly(tuple("hold-word", "online casino"));
    }

    @Test
    void aSiteThatWantsNoneSwitchesOursOff() {
        Reading advert =
                Fixture.comment("Best ONLINE CASINO for us all, buy viagra").reading();
        Rule held = WordRules.ours(new SomeSettings(Map.of("screening.words.our-block", "false")));
        Rule blocked = WordRules.ours(new SomeSettings(Map.of("screening.words.our-hold", "false")));
        assertThat(held.examine(advert)).extracting(Evidence::rule).containsOnly("hold-word");
        assertThat(blocked.examine(advert)).extracting(Evidence::rule).containsOnly("block-word");
    }

    @Test
    void takesTheSitesListsInAnyCase() {
        Rule own = WordRules.of(
                WordRules.word("brandholm", WordAction.HOLD),
                WordRules.word("  Rock   Bottom ", WordAction.HOLD),
                WordRules.word("VOSSLEAKS", WordAction.BLOCK));
        assertThat(own.examine(Fixture.comment("Brandholm hit rock bottom, says vossleaks")
                        .reading()))
                .extracting(Evidence::rule, Evidence::matched)
                .containsExactly(
                        tuple("block-word", "vossleaks"),
                        tuple("hold-word", "Brandholm"),
                        tuple("hold-word", "rock bottom"));
        assertThat(own.examine(Fixture.comment("The online casino at the pier").reading()))
                .as("ours holds beside a site's own list, until it is switched off")
                .extracting(Evidence::rule)
                .containsExactly("hold-word");
        Rule holding = WordRules.of(WordRules.word("brandholm", WordAction.HOLD));
        assertThat(holding.examine(Fixture.comment("You can buy viagra here").reading()))
                .as("a word of one's own to hold does not let through what ours blocks")
                .extracting(Evidence::rule)
                .contains("block-word");
    }

    @Test
    void severalWordsToHoldAreNoSpam() {
        Rule own = WordRules.of(
                WordRules.word("herring", WordAction.HOLD),
                WordRules.word("cod", WordAction.HOLD),
                WordRules.word("eel", WordAction.HOLD));
        List<Evidence> found =
                own.examine(Fixture.comment("Cod, eel and herring").reading());
        assertThat(found).extracting(Evidence::weight).containsExactly(3.0, 0.0, 0.0);
        assertThat(Weighing.weigh(found)).isEqualTo(CommentState.HELD);
    }

    @Test
    void eachActionWeighsWhatItSays() {
        Rule own = WordRules.of(
                WordRules.word("mackerel", WordAction.BLOCK),
                WordRules.word("herring", WordAction.HOLD),
                WordRules.word("cod", WordAction.FLAG),
                WordRules.word("eel", WordAction.REPLACE));
        assertThat(own.examine(Fixture.comment("Cod, eel, herring and mackerel").reading()))
                .extracting(Evidence::rule, Evidence::matched, Evidence::weight)
                .containsExactly(
                        tuple("block-word", "mackerel", 10.0),
                        tuple("hold-word", "herring", 3.0),
                        tuple("flag-word", "Cod", 1.5),
                        tuple("replaced-word", "eel", 0.0));
    }

    @Test
    void oneWordCountsOnceHoweverManyEntriesFindIt() {
        Rule own = WordRules.of(
                WordRules.word("gudgeon", WordAction.HOLD),
                WordRules.word("gudge*", WordAction.HOLD),
                WordRules.word("some gudgeon", WordAction.HOLD),
                WordRules.anywhere("udge", WordAction.HOLD));
        assertThat(own.examine(
                        Fixture.comment("Have some gudgeon. Or some gudgeon!").reading()))
                .extracting(Evidence::rule, Evidence::matched)
                .containsExactly(tuple("hold-word", "some gudgeon"));
    }

    @Test
    void tellsThePatternWhereTheMatchDoesNotSayIt() {
        Rule own = WordRules.of(WordRules.word("*casin*", WordAction.HOLD));
        assertThat(own.examine(Fixture.comment("Their megacasinos").reading()))
                .extracting(Evidence::matched, Evidence::detail)
                .containsExactly(tuple("megacasinos", "*casin*"));
    }

    @Test
    void whoeverSendsADictionaryDoesNotGetItWrittenDown() {
        List<WordEntry> words = IntStream.range(0, 900)
                .mapToObj(i -> WordRules.word("word" + i, WordAction.FLAG))
                .toList();
        String all = words.stream().map(WordEntry::word).collect(Collectors.joining(" "));
        assertThat(WordRules.of(words.toArray(WordEntry[]::new))
                        .examine(Fixture.comment(all).reading()))
                .hasSize(50);
    }

    @Test
    void keysOfWordPressAreFoundInsideAndEverywhere() {
        Rule own = WordRules.of(
                WordRules.anywhere("192.0.2.", WordAction.HOLD),
                WordRules.anywhere("browser/1", WordAction.HOLD),
                WordRules.anywhere("@READER.", WordAction.HOLD),
                WordRules.anywhere("press", WordAction.BLOCK),
                WordRules.anywhere("evil.example", WordAction.BLOCK));
        assertThat(own.examine(Fixture.comment("Im<b>pressi</b>ve <a href=\"https://evil.example/\">here</a>")
                        .reading()))
                .extracting(Evidence::rule, Evidence::matched, Evidence::detail)
                .containsExactlyInAnyOrder(
                        tuple("block-word", "press", "press"),
                        tuple("block-word", "", "evil.example"),
                        tuple("hold-word", "", "192.0.2."),
                        tuple("hold-word", "", "browser/1"),
                        tuple("hold-word", "", "@READER."));
    }

    @Test
    void wordsAreShownReplacedAndTheVerdictStays() {
        Rule own = WordRules.of(WordRules.word("eel", WordAction.REPLACE), WordRules.replaced("c*d", "<fish> & chips"));
        assertThat(Fixture.screening(List.of(own))
                        .screen(Fixture.comment("An <b>Eel</b> and a C<i>o</i>d")
                                .candidate()))
                .satisfies(verdict -> {
                    assertThat(verdict.state()).isEqualTo(CommentState.APPROVED);
                    assertThat(verdict.text())
                            .isEqualTo("An <b>\u25a0\u25a0\u25a0</b> and a &lt;fish&gt; &amp; chips<i></i>");
                    assertThat(verdict.evidence())
                            .extracting(Evidence::matched)
                            .containsExactlyInAnyOrder("Eel", "Cod");
                });
        assertThat(Fixture.screening(List.of(own))
                        .screen(Fixture.comment("Nothing of it").candidate())
                        .text())
                .isNull();
    }

    @Test
    void aRuleOnTrialReplacesNothing() {
        Rule own = WordRules.of(WordRules.word("eel", WordAction.REPLACE));
        Settings trial = new SomeSettings(Map.of("screening.rule.blocked-words.mode", "LOG"));
        assertThat(new Screening(List.of(own), new RuleSettings(trial))
                        .screen(Fixture.comment("An eel").candidate())
                        .text())
                .isNull();
    }

    @Test
    void addressesAreLeftAsTheyAre() {
        Rule own =
                WordRules.of(WordRules.word("eel", WordAction.REPLACE), WordRules.anywhere("pier", WordAction.REPLACE));
        String text = "See https://pier.example/eel and <a href=\"https://eel.example/\" title=\"an eel\">this</a>";
        assertThat(Fixture.screening(List.of(own)).screen(Fixture.comment(text).candidate()))
                .satisfies(verdict -> {
                    assertThat(verdict.text()).isNull();
                    assertThat(verdict.evidence()).isEmpty();
                });
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
