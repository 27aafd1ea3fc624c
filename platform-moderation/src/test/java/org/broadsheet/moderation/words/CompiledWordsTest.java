package org.broadsheet.moderation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;
import org.broadsheet.moderation.screening.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledWordsTest {

    @ParameterizedTest
    @CsvSource({
        "cialis, You want Cialis?, Cialis",
        "casino, the Casino's owner, Casino's",
        "rock bottom, 'at ROCK\nBottom.', 'ROCK\nBottom'",
        "viagr*, some viagraaa here, viagraaa",
        "viagr*, viagr, viagr",
        "*casino*, an online-casinos list, online-casinos",
        "buy * pill*, buy cheap pills now, buy cheap pills",
        "b*d l*n, a bad loan, bad loan",
        "u.s. bonds, US bonds, US bonds",
        "cialis, c\u200bia\u00adlis, c\u200bia\u00adlis",
        "cialis, \uff23\uff29\uff21\uff2c\uff29\uff33, \uff23\uff29\uff21\uff2c\uff29\uff33",
        "*ialis, \uff23\uff29\uff21\uff2c\uff29\uff33, \uff23\uff29\uff21\uff2c\uff29\uff33"
    })
    void findsWholeWords(String pattern, String text, String expected) {
        assertThat(found(word(pattern, false), text)).containsExactly(expected);
    }

    /** Tried at each letter anew it would take days, not moments. */
    @Test
    void aThousandWildcardsOnOneEndlessWordEnd() {
        List<WordEntry> entries = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            entries.add(word("*a*" + Integer.toString(i, 36) + "z", false));
        }
        CompiledWords words = new CompiledWords(entries);
        List<Hit> hits =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> words.among(Words.of("a".repeat(65_000))));
        assertThat(hits).isEmpty();
    }

    @Test
    void anEndlessWordIsKnownByItsBeginningAndItsEnd() {
        String endless = "viagra" + "x".repeat(65_000) + "casino";
        for (String pattern : List.of("viagra*", "*casino", "v*o", "*agra*casi*")) {
            assertThat(found(word(pattern, false), endless)).as(pattern).containsExactly(endless);
        }
        assertThat(found(word("viagra*pills", false), endless)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cialis, Ask a specialist",
        "rock bottom, rock the bottom",
        "viagr*, aviagra",
        "*casino, casinos",
        "buy * pills, buy pills",
        "b*d, bade"
    })
    void leavesOtherWordsAlone(String pattern, String text) {
        assertThat(found(word(pattern, false), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "press, Impressive, press",
        "192.0.2., 192.0.2.77, 192.0.2.",
        "a*c, has a*c in it, a*c",
        "press, im\uff30R\u200bess, \uff30R\u200bess",
        "\u00c9t\u00e9, l'e\u0301te\u0301, e\u0301te\u0301"
    })
    void findsInsideOfWords(String part, String text, String expected) {
        assertThat(found(part(part, false), text)).containsExactly(expected);
    }

    @Test
    void findsEachPlaceInsideOfWords() {
        assertThat(found(part("aa", false), "aaaa b aa")).hasSize(4);
    }

    @Test
    void comparesCapitalsWhereTheyCount() {
        assertThat(found(word("Wolf", true), "a wolf, Wolf, WOLF and Wolf's")).containsExactly("Wolf", "Wolf's");
        assertThat(found(word("Wo*", true), "a wolf, Wolves, WOLF")).containsExactly("Wolves");
        assertThat(found(part("IS", true), "this is ThIS")).containsExactly("IS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "* *", "#", "*'s", "!!"})
    void whatSaysNothingFindsNothing(String pattern) {
        assertThat(WordPattern.of(pattern).says()).isFalse();
        assertThat(found(word(pattern, false), "any text at all!! #")).isEmpty();
    }

    @Test
    void sharedBeginningsAreToldApart() {
        CompiledWords words = new CompiledWords(
                List.of(part("http://www.a", false), part("http://www.ab", false), part("http://www.abc", false)));
        assertThat(words.inside("see http://www.abd"))
                .extracting(hit -> hit.entry().word())
                .containsExactly("http://www.a", "http://www.ab");
    }

    /** What a search entry by entry finds, on texts made of the same few letters, so that much is found. */
    @Test
    void sixtyFiveThousandEntriesFindWhatANaiveSearchFinds() {
        Random random = new Random(65_000);
        List<WordEntry> entries = new ArrayList<>();
        for (int i = 0; i < 65_000; i++) {
            String made = made(random, 2 + random.nextInt(6));
            boolean cased = random.nextInt(8) == 0;
            entries.add(
                    switch (random.nextInt(4)) {
                        case 0 -> part(made, cased);
                        case 1 -> word(made + " " + made(random, 2), cased);
                        case 2 -> word(wild(made, random), cased);
                        default -> word(made, cased);
                    });
        }
        CompiledWords compiled = new CompiledWords(entries);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 120) {
                text.append(made(random, 1 + random.nextInt(9))).append(random.nextInt(9) == 0 ? "... " : " ");
            }
            Set<WordEntry> found = new HashSet<>();
            compiled.among(Words.of(text.toString())).forEach(hit -> found.add(hit.entry()));
            compiled.inside(text.toString()).forEach(hit -> found.add(hit.entry()));
            assertThat(found).as("in %s", text).isEqualTo(naive(entries, text.toString()));
            sum += found.size();
        }
        assertThat(sum).as("of what there was to find").isGreaterThan(1_000);
    }

    private static Set<WordEntry> naive(List<WordEntry> entries, String text) {
        String words = text.replaceAll("[^a-zA-Z]+", " ");
        return entries.stream()
                .filter(entry -> {
                    int flags = entry.caseSensitive() ? 0 : Pattern.CASE_INSENSITIVE;
                    String pattern = Arrays.stream(entry.word().split("\\*", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("[a-zA-Z]*"));
                    return entry.scope() == WordScope.ANYWHERE
                            ? Pattern.compile(Pattern.quote(entry.word()), flags)
                                    .matcher(text)
                                    .find()
                            : Pattern.compile("(?<![a-zA-Z])" + pattern + "(?![a-zA-Z])", flags)
                                    .matcher(words)
                                    .find();
                })
                .collect(Collectors.toSet());
    }

    private static String wild(String made, Random random) {
        int place = random.nextInt(made.length() + 1);
        return made.substring(0, place) + "*" + made.substring(place);
    }

    private static String made(Random random, int length) {
        String word = random.ints(length, 0, 5)
                .mapToObj(letter -> "abcde".substring(letter, letter + 1))
                .collect(Collectors.joining());
        return random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word;
    }

    private static List<String> found(WordEntry entry, String text) {
        CompiledWords words = new CompiledWords(List.of(entry));
        List<Hit> hits = new ArrayList<>(words.among(Words.of(text)));
        hits.addAll(words.inside(text));
        return hits.stream().map(hit -> text.substring(hit.from(), hit.to())).toList();
    }

    private static WordEntry word(String word, boolean cased) {
        return new WordEntry(word, WordAction.HOLD, "", cased, WordScope.WORDS, "");
    }

    private static WordEntry part(String part, boolean cased) {
        return new WordEntry(part, WordAction.HOLD, "", cased, WordScope.ANYWHERE, "");
    }
}
