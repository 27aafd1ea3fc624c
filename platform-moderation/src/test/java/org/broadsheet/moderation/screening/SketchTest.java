package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static final double ALIKE = 0.7;
    private static final int PAIRS = 2_000;

    private static final String ADVERT = "My cousin repairs old harbour lamps for a living and ships them across the"
            + " whole country, see https://lamps.example/offer for the list of what she has this week";

    private final Random random = new Random(20261123);

    @ParameterizedTest
    @CsvSource({"0.8, 0.95, 1", "0.9, 0.99, 1", "0.3, 0, 0.001", "0.05, 0, 0"})
    void findsWhatIsAlikeAndHardlyAnythingElse(double jaccard, double atLeast, double atMost) {
        long found = IntStream.range(0, PAIRS)
                .filter(i -> {
                    Sketch[] pair = pair(jaccard);
                    return findable(pair[0], pair[1]) && pair[0].likeness(pair[1]) >= ALIKE;
                })
                .count();
        assertThat((double) found / PAIRS).isBetween(atLeast, atMost);
    }

    @Test
    void unrelatedTextsHardlyShareABand() {
        long met = IntStream.range(0, PAIRS)
                .filter(i -> {
                    Sketch[] pair = pair(0.05);
                    return findable(pair[0], pair[1]);
                })
                .count();
        assertThat(met).isLessThanOrEqualTo(2);
    }

    @Test
    void estimatesHowAlikeTwoTextsAre() {
        double mean = IntStream.range(0, PAIRS)
                .mapToDouble(i -> {
                    Sketch[] pair = pair(0.6);
                    return pair[0].likeness(pair[1]);
                })
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.6, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My cousin repairs old harbour lanterns for a living and ships them across the whole country, see"
                        + " https://lamps.example/offer for the list of what she has this week",
                "\ud83d\udd25\ud83d\udd25 My cousin repairs old harbour lamps for a living and ships them across the whole"
                        + " country, see https://lamps.example/offer for the list of what she has this week \ud83d\ude80",
                "My cou\u200bsin rep\u200bairs old har\u200cbour lamps for a li\u2060ving and ships them ac\u00adross the whole"
                        + " country, see https://lamps.example/offer for the list of what she has this week",
                "My cousin repairs old harbour lamps for a living and ships them across the whole country, see"
                        + " https://elsewhere.example/?ref=81 for the list of what she has this week",
                "MY COUSIN REPAIRS OLD HARBOUR LAMPS for a living, and ships them... across the whole country! See"
                        + " www.lamps.example for the list of what she has THIS week"
            })
    void changesThatHideARepeatDoNot(String repeat) {
        Sketch advert = sketch(ADVERT).orElseThrow();
        Sketch changed = sketch(repeat).orElseThrow();
        assertThat(changed.likeness(advert)).isGreaterThanOrEqualTo(ALIKE);
        assertThat(findable(changed, advert)).isTrue();
    }

    @Test
    void readsScriptsWithoutBlanks() {
        String text =
                "\u6211\u4eec\u5bb6\u7684\u706f\u662f\u5168\u56fd\u6700\u597d\u7684\u706f\uff0c\u4eca\u5929\u5c31\u6765"
                        + "\u4e70\u4e00\u76cf\u56de\u5bb6\u5427\uff0c\u9001\u8d27\u4e0a\u95e8\u4e0d\u8981\u94b1";
        Sketch advert = sketch(text).orElseThrow();
        assertThat(advert.likeness(sketch(text + "\uff01\ud83d\ude80").orElseThrow()))
                .isEqualTo(1);
        assertThat(advert.likeness(sketch(text.replace('\u706f', '\u82b1')).orElseThrow()))
                .isBetween(0.3, 0.95);
    }

    @Test
    void anotherCommentOnTheSameMatterIsNoRepeat() {
        Sketch one = sketch("Minister Larkin was right to call the shipping chief, the docks have suffered enough.")
                .orElseThrow();
        Sketch other = sketch("Minister Larkin should never call the shipping chief before the docks are searched.")
                .orElseThrow();
        assertThat(one.likeness(other)).isLessThan(ALIKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Thank you",
                "I agree",
                "I totally agree with you",
                "So true, well said!",
                "https://lamps.example/a https://lamps.example/b https://lamps.example/c",
                "Larkin Larkin Larkin Larkin",
                "\u6211\u540c\u610f\u4f60\u7684\u770b\u6cd5"
            })
    void peopleSayTheSameShortThings(String text) {
        assertThat(sketch(text)).isEmpty();
    }

    @Test
    void isStoredAndReadAgain() {
        Sketch sketch = sketch(ADVERT).orElseThrow();
        Sketch read = Sketch.decoded(sketch.encoded());
        assertThat(read.bands()).isEqualTo(sketch.bands()).doesNotHaveDuplicates();
        assertThat(read.likeness(sketch)).isEqualTo(1);
        assertThat(sketch.encoded()).hasSizeLessThanOrEqualTo(172);
    }

    /** Stored sketches are compared with new ones: this one was made when the first were stored. */
    @Test
    void isMadeAsItAlwaysWas() {
        assertThat(sketch(ADVERT).orElseThrow().encoded()).startsWith("RDwsn0s4SuYwjkngLCDyJhXa1Hnc22gWkSqVIBcoz4uX");
    }

    private static boolean findable(Sketch one, Sketch other) {
        return !Collections.disjoint(one.bands(), other.bands());
    }

    /** Two texts that share so much of all their parts together. */
    private Sketch[] pair(double jaccard) {
        int all = 200;
        int shared = (int) Math.round(jaccard * all);
        Set<String> common = parts(shared);
        Set<String> one = new HashSet<>(common);
        Set<String> other = new HashSet<>(common);
        one.addAll(parts((all - shared) / 2));
        other.addAll(parts((all - shared) / 2));
        return new Sketch[] {Sketch.ofParts(one), Sketch.ofParts(other)};
    }

    private Set<String> parts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Long.toString(random.nextLong(), Character.MAX_RADIX))
                .collect(Collectors.toSet());
    }

    private static Optional<Sketch> sketch(String text) {
        return Sketch.of(Words.of(Link.without(text)));
    }
}
