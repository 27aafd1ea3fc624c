package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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

    private static final int PAIRS = 2_000;

    private static final String ADVERT = "My cousin repairs old harbour lamps for a living and ships them across the"
            + " whole country, see https://lamps.example/offer for the list of what she has this week";

    private static final List<String> LITTLE =
            List.of("the", "of", "and", "to", "in", "is", "it", "for", "you", "that");

    private final Random random = new Random(20261123);

    /** Copies in which so many words, anywhere, became others; out of two thousand. */
    @ParameterizedTest
    @CsvSource({
        "12, 1, 0.95",
        "25, 1, 0.999",
        "25, 2, 0.995",
        "25, 3, 0.97",
        "40, 4, 0.99",
        "60, 5, 0.995",
        "200, 20, 0.99"
    })
    void findsCopiesWithWordsChanged(int length, int changed, double atLeast) {
        long found = IntStream.range(0, PAIRS)
                .filter(i -> {
                    List<String> words = text(length);
                    List<String> copy = changed(words, changed);
                    return repeats(words, copy);
                })
                .count();
        assertThat((double) found / PAIRS).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void findsACopyWithThreeWordsOfAnAdvertChangedWhereverTheyAre() {
        List<String> advert = List.of(ADVERT.split(" ", -1));
        long missed = IntStream.range(0, PAIRS)
                .filter(i -> !repeats(advert, changed(advert, 3)))
                .count();
        assertThat(missed).isLessThan(PAIRS / 20);
    }

    @Test
    void halfOfAnotherTextIsNoRepeat() {
        long met = IntStream.range(0, PAIRS)
                .filter(i -> {
                    List<String> one = text(40);
                    List<String> other = new ArrayList<>(one.subList(0, 20));
                    other.addAll(text(20));
                    return repeats(one, other);
                })
                .count();
        assertThat(met).isLessThanOrEqualTo(4);
    }

    /** Words that hundreds of texts share in any order bring no two of them together. */
    @Test
    void textsOfTheSameWordsInAnotherOrderHardlyMeet() {
        List<Sketch> sketches = IntStream.range(0, 400)
                .mapToObj(i -> sketch(String.join(" ", text(30))).orElseThrow())
                .toList();
        long met = IntStream.range(0, 400)
                .mapToLong(i -> IntStream.range(0, i)
                        .filter(j -> findable(sketches.get(i), sketches.get(j)))
                        .count())
                .sum();
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
        assertThat(changed.repeats(advert.encoded())).isTrue();
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
        assertThat(one.repeats(other.encoded())).isFalse();
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
        assertThat(sketch.repeats(sketch.encoded())).isTrue();
        assertThat(sketch.encoded()).hasSizeLessThanOrEqualTo(172);
        assertThat(sketch.bands()).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void isNotComparedWithWhatWasMadeOtherwise() {
        Sketch sketch = sketch(ADVERT).orElseThrow();
        String asBefore = sketch.encoded().substring(1) + "=";
        assertThat(sketch.repeats(asBefore)).isFalse();
        assertThat(sketch.repeats("3" + sketch.encoded().substring(1))).isFalse();
    }

    /** Stored sketches are compared with new ones: this one was made when the first of its kind were stored. */
    @Test
    void isMadeAsItAlwaysWas() {
        Sketch sketch = sketch(ADVERT).orElseThrow();
        assertThat(sketch.encoded()).startsWith("2vgLph85qdoTnpJZvley+3o4nFp47nCnfRPTPVeJMaui");
        assertThat(sketch.bands()).startsWith(-7812178443352411540L);
    }

    private static boolean repeats(List<String> one, List<String> other) {
        Sketch sketch = sketch(String.join(" ", one)).orElseThrow();
        Sketch copy = sketch(String.join(" ", other)).orElseThrow();
        return findable(copy, sketch) && copy.repeats(sketch.encoded());
    }

    /** Of a small town's vocabulary, with as many little words as texts have. */
    private List<String> text(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> i % 3 == 0
                        ? LITTLE.get(random.nextInt(LITTLE.size()))
                        : "word" + letters(random.nextInt(2_000)))
                .toList();
    }

    private List<String> changed(List<String> words, int count) {
        List<String> copy = new ArrayList<>(words);
        random.ints(0, words.size())
                .distinct()
                .limit(count)
                .forEach(i -> copy.set(i, "other" + letters(random.nextInt(2_000))));
        return copy;
    }

    private static String letters(int number) {
        return Integer.toString(number, Character.MAX_RADIX);
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
