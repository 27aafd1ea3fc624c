package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.api.comment.Evidence;

/**
 * Keys struck at random: pairs of letters that no language in Latin script has next to each other, or a walk along a
 * row of the keyboard. One such word may be a name or an outcry; only where they make up much of the comment is it one.
 * Addresses, codes and identifiers are not words.
 */
@ApplicationScoped
class Gibberish implements Rule {

    static final String NAME = "gibberish";

    private static final String[] PAIRS = WordList.text("letter-pairs.txt").split("\n");

    /** So many letters in a row along the keyboard; "were", "rewr" and "pouer" are shorter or turn. */
    private static final int WALK = 5;

    private static final Set<String> WALKS = Stream.of("qwertyuiop", "asdfghjkl", "zxcvbnm")
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .flatMap(row -> IntStream.rangeClosed(0, row.length() - WALK).mapToObj(at -> row.substring(at, at + WALK)))
            .collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST = 5;

    /** What is longer is a code or an address; the longest German words have blanks by then. */
    private static final int LONGEST = 40;

    /** The mean over a word's pairs below which no word of a language was found, see {@code letter-pairs.txt}. */
    private static final double IMPROBABLE = 6.55;

    private static final double SHARE = 0.5;
    private static final double WEAK = 1;
    private static final double WEIGHT = 3;

    /** Names are written with a capital and nothing else is; identifiers hump, codes have digits. */
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}\\p{Ll}*+|\\p{Lu}++");

    private static final Pattern REPEATED = Pattern.compile("(.)\\1+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        List<Word> words = reading.ownWords();
        List<String> odd = new ArrayList<>();
        for (Word word : words) {
            String plain =
                    Words.ascii(word.text()) ? word.text() : Normalizer.normalize(word.text(), Normalizer.Form.NFC);
            if (plain.length() <= LONGEST && WORD.matcher(plain).matches() && struck(plain)) {
                odd.add(word.text());
            }
        }
        if (odd.isEmpty() || odd.size() < SHARE * words.size()) {
            return List.of();
        }
        return List.of(new Evidence(NAME, odd.get(0), String.join(" ", odd), odd.size() > 1 ? WEIGHT : WEAK));
    }

    private static boolean struck(String word) {
        String lower = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        // Hmmmm, grrrr and sooooo.
        String letters = REPEATED.matcher(lower).replaceAll("$1");
        if (letters.length() < SHORTEST || !letters.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return false;
        }
        return walks(letters) || mean(letters) < IMPROBABLE;
    }

    private static double mean(String letters) {
        int sum = 0;
        for (int i = 1; i < letters.length(); i++) {
            sum += PAIRS[letters.charAt(i - 1) - 'a'].charAt(letters.charAt(i) - 'a') - '0';
        }
        return (double) sum / (letters.length() - 1);
    }

    /** "qwerty" itself names a keyboard. */
    private static boolean walks(String letters) {
        if ("qwerty".equals(letters)) {
            return false;
        }
        for (int i = 0; i + WALK <= letters.length(); i++) {
            if (WALKS.contains(letters.substring(i, i + WALK))) {
                return true;
            }
        }
        return false;
    }
}
