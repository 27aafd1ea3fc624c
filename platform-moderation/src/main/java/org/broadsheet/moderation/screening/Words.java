package org.broadsheet.moderation.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes a text apart. */
public final class Words {

    /** Characters without width, used to hide words from filters; part of a word here, and left out of its key. */
    private static final String UNSEEN =
            "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
                    + "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff";

    /** What letters and digits are, after Unicode's categories. */
    private static final int BEGINS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private static final int ASCII = 128;

    private static final Pattern UNSEEN_ONES = Pattern.compile("[" + UNSEEN + "]");

    /** Marks that belong to no script of their own and that no letter took up: strokes through letters, and heaps. */
    private static final Pattern LOOSE_MARKS =
            Pattern.compile("[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF]");

    private static final String BREAKS = ".!?\u2026:;\n\"\u201c\u201d\u2018([*>|";

    private Words() {}

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int behind = 0;
        int start = begin(text, 0);
        while (start < text.length()) {
            int end = end(text, start);
            boolean initials = initial(text, start, end);
            int next = begin(text, end);
            while (next < text.length() && belongs(text, end, next, initials)) {
                end = end(text, next);
                next = begin(text, end);
            }
            end = initials && end > start + 1 ? end + 1 : end;
            String word = text.substring(start, end);
            String key = key(word);
            if (!key.isEmpty()) {
                boolean opens = words.isEmpty() || breaks(text, behind, start);
                boolean joined = !words.isEmpty() && blank(text, behind, start);
                words.add(new Word(word, key, start, end, opens, joined));
                behind = end;
            }
            start = next;
        }
        return asRead(words);
    }

    /**
     * Among Latin words one that reads as Latin is taken for such, though all its letters are foreign: "\u0406 will find
     * you". In a text of its own script it is what it is.
     */
    private static List<Word> asRead(List<Word> words) {
        long plain = words.stream().filter(word -> ascii(word.key())).count();
        if (plain == words.size()) {
            return words;
        }
        long disguised = words.stream()
                .filter(word -> !ascii(word.key()) && LookAlikes.passesForLatin(word.text()))
                .count();
        boolean among = plain > disguised && plain * 4 >= (words.size() - disguised) * 3;
        if (disguised == 0 || !among) {
            return words;
        }
        words.replaceAll(word -> {
            if (ascii(word.key())) {
                return word;
            }
            String latin = LookAlikes.asLatin(casedKey(word.text()));
            return new Word(
                    word.text(), latin.toLowerCase(Locale.ROOT), word.start(), word.end(), word.opens(), word.joined());
        });
        return words;
    }

    /** Where the next letter or digit stands, or the text's end. */
    private static int begin(String text, int from) {
        int at = from;
        while (at < text.length() && !begins(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && goesOn(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean begins(int letter) {
        if (letter < ASCII) {
            return (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9');
        }
        return ((BEGINS >> Character.getType(letter)) & 1) != 0 || enclosed(letter);
    }

    private static boolean goesOn(int letter) {
        return begins(letter)
                || (letter >= ASCII
                        && (((MARKS >> Character.getType(letter)) & 1) != 0 || UNSEEN.indexOf(letter) >= 0));
    }

    /** Letters in circles and boxes are no letters to Unicode, but readers read them as such. */
    private static boolean enclosed(int letter) {
        return (letter >= 0x24B6 && letter <= 0x24E9) || (letter >= 0x1F130 && letter <= 0x1F149);
    }

    private static boolean breaks(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Cease-fire and Larkin's are one word, and so is U.S. */
    private static boolean belongs(String text, int end, int next, boolean initials) {
        if (next != end + 1) {
            return false;
        }
        return initials ? initial(text, next, end(text, next)) : "'\u2019-".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean initial(String text, int start, int end) {
        return end - start == 1
                && Character.isLetter(text.charAt(start))
                && end < text.length()
                && text.charAt(end) == '.';
    }

    /** A single word's key; see {@link Word#key}. */
    static String key(String word) {
        return casedKey(word).toLowerCase(Locale.ROOT);
    }

    /** The same with capitals as they stand. */
    public static String casedKey(String word) {
        String plain = ascii(word) ? word : seen(word);
        String undotted = plain.indexOf('.') < 0 ? plain : plain.replace(".", "");
        int possessive = undotted.length() - 2;
        return undotted.regionMatches(true, possessive, "'s", 0, 2) ? undotted.substring(0, possessive) : undotted;
    }

    /** In one form for what looks the same, and without what cannot be seen; capitals stay. */
    public static String folded(String text) {
        return UNSEEN_ONES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('\u2019', '\'');
    }

    static boolean ascii(String word) {
        return word.chars().allMatch(letter -> letter < 128);
    }

    /** The word as readers see it, and as they take it: without what has no width, in plain letters of one script. */
    static String seen(String word) {
        String composed = Normalizer.normalize(UNSEEN_ONES.matcher(word).replaceAll(""), Normalizer.Form.NFKC);
        return LookAlikes.fold(LOOSE_MARKS.matcher(composed).replaceAll("")).replace('\u2019', '\'');
    }
}
