package org.broadsheet.moderation.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void seesThroughWidthsCapitalsAndLettersWithoutWidth() {
        assertThat(pieces("FR\u200bEE \uff43\uff41sh")).isEqualTo(pieces("free  cash"));
        assertThat(pieces("free cash")).isNotEqualTo(pieces("free cast"));
    }

    @Test
    void namesWhatIsToBeSeenAsAWhole() {
        assertThat(facts("Please check out my channel http://lamps.example/a and win $500"))
                .contains("links-1", "link-beside-8", "calls", "own-things", "calls-to-own-things", "calls-to-link")
                .contains("money", "pleas", "number")
                .doesNotContain("words-0", "words-16", "bait", "website");
        assertThat(facts("Thumbs up if you remember the old pier")).contains("bait");
        assertThat(facts("Who?")).containsExactly("words-0");
        assertThat(facts("The pier ".repeat(10))).containsExactly("words-16");
        assertThat(Facts.about(new LearningText("Hello", "https://x.example"), new FoldedText("Hello")))
                .contains("website");
    }

    @Test
    void eachPieceKnowsWhereItStands() {
        String text = "So  Cheap!";
        assertThat(Features.in(new LearningText(text, "")).stream()
                        .filter(feature -> feature.fact() == null)
                        .map(feature -> text.substring(feature.start(), feature.end())))
                .contains("Cheap", "!", "chea".replace("c", "C"));
    }

    @Test
    void aNovelIsReadInPart() {
        SparseVector whole = Features.vector(new LearningText("pier lock ferry ".repeat(5_000), ""));
        assertThat(whole.indexes()).hasSizeLessThan(100);
        assertThat(whole.indexes()).isSorted();
    }

    @Test
    void anEmptyTextHasFactsAlone() {
        assertThat(Features.in(new LearningText("", ""))).isNotEmpty().allMatch(feature -> feature.fact() != null);
    }

    private static Set<Integer> pieces(String text) {
        return Features.in(new LearningText(text, "")).stream()
                .filter(feature -> feature.fact() == null)
                .map(Feature::index)
                .collect(Collectors.toSet());
    }

    private static List<String> facts(String text) {
        return List.copyOf(Facts.about(new LearningText(text, ""), new FoldedText(text)));
    }
}
