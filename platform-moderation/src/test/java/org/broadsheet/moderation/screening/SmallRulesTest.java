package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.util.List;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallRulesTest {

    @Test
    void aFilledHoneypotIsSpamWhateverElseIsSaid() {
        List<Evidence> evidence = new Honeypot()
                .examine(Fixture.comment("Larkin is right.")
                        .honeypot("http://a.example")
                        .reading());
        assertThat(evidence).singleElement().extracting(Evidence::detail).isEqualTo("http://a.example");
        assertThat(Weighing.weigh(evidence)).isEqualTo(SPAM);
        assertThat(new Honeypot()
                        .examine(Fixture.comment("Larkin is right.")
                                .honeypot(" ")
                                .reading()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2999, 1", "3000, 0", "600000, 0", "-1, 0", ", 0"})
    void aFormSentInHasteIsAWeakSignAndOneWithoutAnAgeIsNone(Long age, int pieces) {
        List<Evidence> evidence = new FormAge()
                .examine(Fixture.comment("Larkin is right.").typedIn(age).reading());
        assertThat(evidence).hasSize(pieces);
        assertThat(Weighing.weigh(evidence)).isEqualTo(APPROVED);
    }

    @Test
    void shoutingIsWeakEvenAtLength() {
        List<Evidence> evidence = new Shouting()
                .examine(Fixture.comment("THEY ARE ALL LYING TO US AND YOU KNOW IT. ".repeat(5))
                        .reading());
        assertThat(evidence).singleElement().extracting(Evidence::detail).isEqualTo("100");
        assertThat(Weighing.weigh(evidence)).isEqualTo(APPROVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NATO, EU, UNO", "The USA and NATO told the EU and the UNO.", "\u4f60\u597d\u4f60\u597d", ""})
    void acronymsAreNotShouting(String text) {
        assertThat(new Shouting().examine(Fixture.comment(text).reading())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"You MORON.", "Go kill yourself, minister", "Those \u201cidiots\u201d again"})
    void insultsHold(String text) {
        List<Evidence> evidence = new Insults().examine(Fixture.comment(text).reading());
        assertThat(Weighing.weigh(evidence)).isEqualTo(HELD);
        assertThat(text).contains(evidence.get(0).matched());
    }

    @ParameterizedTest
    @ValueSource(strings = {"An oxymoron, minister.", "Scunthorpe has docks, too", "Idiotic idea, all of it."})
    void insultsAreWholeWords(String text) {
        assertThat(new Insults().examine(Fixture.comment(text).reading())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.9, 0, APPROVED",
        "1.5, 1.5, HELD",
        "5.5, 0.25, HELD",
        "3, 3, SPAM",
        "10, -10, SPAM",
        "4, -2, APPROVED"
    })
    void weightsAddUpAndCertaintyDecidesAlone(double one, double other, CommentState expected) {
        assertThat(Weighing.weigh(List.of(new Evidence("a", "", "", one), new Evidence("b", "", "", other))))
                .isEqualTo(expected);
    }

    @Test
    void wordsAreComparedWithoutWhatNobodySees() {
        assertThat(Words.of("B. U.S. Ca\u200bsino Larkin\u2019s cease-fire.I \uff36oss don't"))
                .extracting(Word::key)
                .containsExactly("b", "us", "casino", "larkin", "cease-fire", "i", "voss", "don't");
    }

    @Test
    void evidenceIsShortEnoughToKeepAndTheHeaviestComesFirst() {
        String text = Fixture.STORY + "\n" + Fixture.STORY + " https://a.example https://b.example";
        List<Evidence> evidence = Fixture.screening(new Fixture.RememberedNames())
                .screen(Fixture.comment(text).candidate())
                .evidence();
        assertThat(Fixture.rules(evidence)).startsWith("copied-from-story", "links");
        assertThat(evidence.get(0).matched()).hasSize(500);
    }
}
