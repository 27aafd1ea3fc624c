package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.api.comment.Evidence;

/**
 * Words written so that readers see one thing and filters another: letters of another script, characters without width
 * between the letters, fancy alphabets, text turned around, heaps of marks. What languages need for themselves stays
 * free: joiners in Persian and the scripts of India, hyphens that show only at the end of a line, emoji put together,
 * wide letters in Japanese.
 */
@ApplicationScoped
class HiddenText implements Rule {

    static final String NAME = "hidden-text";

    private static final double HELD = 3;
    private static final double WEAK = 1.5;
    private static final double FANCY = 1;
    private static final double FANCY_AT_LENGTH = 2;
    private static final double MOST = 5;
    private static final int MANY_FANCY = 3;
    private static final int FEWEST_LETTERS = 3;
    private static final int SHOWN = 5;

    /** Between letters of alphabets that need no joiner and have blanks between their words. */
    private static final Pattern WITHOUT_WIDTH = Pattern.compile(
            "(?<=[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}])[\\u180E\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]+"
                    + "(?=[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}])");

    /** A hyphen for the end of a line never leaves one letter alone. */
    private static final Pattern SOFT_HYPHENS = Pattern.compile("(?:^|\\u00AD)\\p{L}\\u00AD\\p{L}");

    /** Three or more on one letter, of those that no script needs in such numbers; or strokes through letters. */
    private static final Pattern MARKS = Pattern.compile(
            "[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF]{3,}|(?:\\p{L}[\\u0334-\\u0338]){3,}");

    /** Text that is turned around, or made of tags. */
    private static final Pattern TURNED = Pattern.compile("[\\u202D\\u202E]|[\\x{E0000}-\\x{E007F}]");

    /** The flags of England and others: a black one, and tags that say which. */
    private static final Pattern FLAG = Pattern.compile("\\x{1F3F4}[\\x{E0000}-\\x{E007F}]+");

    private static final Pattern FANCY_LETTERS = Pattern.compile(
            "[\\x{1D400}-\\x{1D7FF}\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\x{24B6}-\\x{24E9}\\x{1F130}-\\x{1F149}\\u1D00-\\u1D22]");

    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        String text = reading.candidate().plainText();
        if (text.chars().allMatch(letter -> letter < 128)) {
            return List.of();
        }
        boolean wide = text.codePoints().anyMatch(letter -> WIDE.contains(UnicodeScript.of(letter)));
        List<Word> words = reading.words().stream()
                .filter(word -> !Words.ascii(word.text()))
                .toList();
        boolean foreign = words.stream().filter(HiddenText::plainlyForeign).count() > 1;
        List<Word> unseen = words.stream().filter(HiddenText::hides).toList();
        List<Word> alike = words.stream()
                .filter(word -> disguised(word) && !(foreign && nativeForm(word)))
                .toList();
        List<Word> fancy =
                wide ? List.of() : words.stream().filter(HiddenText::fancy).toList();
        List<Word> marked =
                words.stream().filter(word -> MARKS.matcher(word.text()).find()).toList();
        boolean turns = TURNED.matcher(FLAG.matcher(text).replaceAll("")).find();

        double weight = turns ? HELD : 0;
        weight += alike.isEmpty() ? 0 : HELD;
        weight += unseen.isEmpty() ? 0 : unseen.size() == 1 ? WEAK : HELD;
        weight += marked.isEmpty() ? 0 : WEAK;
        weight += fancy.isEmpty() ? 0 : fancy.size() < MANY_FANCY ? FANCY : FANCY_AT_LENGTH;
        if (weight == 0) {
            return List.of();
        }
        List<Word> shown = Stream.of(alike, unseen, fancy, marked)
                .flatMap(List::stream)
                .distinct()
                .toList();
        String matched = shown.isEmpty() ? "" : shown.get(0).text();
        String meant = shown.stream()
                .map(word -> Words.seen(word.text()))
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
        return List.of(new Evidence(NAME, matched, meant, Math.min(MOST, weight)));
    }

    private static boolean hides(Word word) {
        return WITHOUT_WIDTH.matcher(word.text()).find()
                || SOFT_HYPHENS.matcher(word.text()).find();
    }

    private static boolean disguised(Word word) {
        String composed = composed(word);
        return composed.length() >= FEWEST_LETTERS && !LookAlikes.fold(composed).equals(composed);
    }

    /** In a Russian or Greek text: a foreign word with a native ending, or a native one with a letter mistyped. */
    private static boolean nativeForm(Word word) {
        String composed = composed(word);
        long latin = composed.codePoints()
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return latin * 2 < composed.length() || composed.matches("\\p{IsLatin}+[\\p{IsCyrillic}\\p{IsGreek}]{1,3}");
    }

    private static boolean plainlyForeign(Word word) {
        return word.text().matches("\\p{IsCyrillic}{2,}|\\p{IsGreek}{2,}") && !LookAlikes.passesForLatin(word.text());
    }

    private static boolean fancy(Word word) {
        return FANCY_LETTERS.matcher(word.text()).results().count() >= FEWEST_LETTERS
                && !Words.seen(word.text()).equals(word.text());
    }

    /** Compatible letters are the business of {@link #fancy}; a letter with its accent beside it is none of ours. */
    private static String composed(Word word) {
        return Normalizer.normalize(word.text(), Normalizer.Form.NFC);
    }
}
