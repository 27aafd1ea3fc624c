package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiedFromStoryTest {

    private final CopiedFromStory rule = new CopiedFromStory();

    @Test
    void findsASentenceOfTheStoryAndSaysHowMuchIsCopied() {
        String sentence = "The call was the first since the coast guard fired 37 water cannons last week.";
        List<Evidence> evidence = rule.examine(Fixture.comment(sentence).reading());
        assertThat(evidence).singleElement().satisfies(piece -> {
            assertThat(piece.rule()).isEqualTo("copied-from-story");
            assertThat(piece.matched()).isEqualTo(sentence.substring(0, sentence.length() - 1));
            assertThat(piece.detail()).isEqualTo("100");
            assertThat(piece.weight()).isGreaterThanOrEqualTo(Weighing.HELD).isLessThan(Weighing.SPAM);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // words changed
                "The call was the very first since the coast guard fired 37 huge water cannons last week at a pier.",
                // other marks and case, characters nobody sees
                "the call was the FIRST since the coast\u200b guard fired 37 water cannons - last week - at a pier",
                // something stuck on
                "A summary produced by the Voss company claims the pair agreed to arrange a personal meeting. Nice post",
                // copied as a quotation, with nothing said
                "\u201cAt the moment we are not getting along with the company at all\u201d",
                "<blockquote>At the moment we are not getting along with the company at all</blockquote>"
            })
    void findsItWithSmallChanges(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201cAt the moment we are not getting along with the company at all\u201d \u2013 who is we?",
                "<blockquote>At the moment we are not getting along with the company at all</blockquote> Who is we, then?",
                "> At the moment we are not getting along with the company at all\nSpeak for yourself, minister.",
                "The call was the first since the coast guard fired at people, and he talks about a truce now. I am lost"
                        + " for words.",
                "the misery on the docks",
                "A personal meeting during the September maritime congress. In Lindau. With champagne, no doubt."
            })
    void leavesQuotationsAndOwnWordsAlone(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading())).isEmpty();
    }

    @Test
    void takesLongCommentsInItsStride() {
        String text = "a-".repeat(20_000) + "\u201c".repeat(5_000) + "<blockquote ".repeat(1_500);
        assertThat(rule.examine(Fixture.comment(text).reading())).isEmpty();
    }
}
