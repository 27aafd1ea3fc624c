package org.broadsheet.moderation.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart. */
public final class Words {

    /** Characters without width, used to hide words from filters; part of a word here, and left out of its key. */
    private static final String UNSEEN =
            "\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF";

    /** Letters in circles and boxes are no letters to Unicode, but readers read them as such. */
    private static final String ENCLOSED = "\\x{24B6}-\\x{24E9}\\x{1F130}-\\x{1F149}";

    /** Letters and digits. Possessive, so that a long comment is read in one go. */
    private static final Pattern PART =
            Pattern.compile("[\\p{L}\\p{N}" + ENCLOSED + "][\\p{L}\\p{M}\\p{N}" + ENCLOSED + UNSEEN + "]*+");

    private static final Pattern UNSEEN_ONES = Pattern.compile("[" + UNSEEN + "]");

    /** Marks that belong to no script of their own and that no letter took up: strokes through letters, and heaps. */
    private static final Pattern LOOSE_MARKS =
            Pattern.compile("[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF]");

    private static final Pattern BREAK = Pattern.compile("[.!?\u2026:;\\n\"\u201c\u201d\u2018(\\[*>|]");

    private Words() {}

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int behind = 0;
        boolean more = part.find();
        while (more) {
            int start = part.start();
            int end = part.end();
            boolean initials = initial(text, start, end);
            more = part.find();
            while (more && belongs(text, end, part, initials)) {
                end = part.end();
                more = part.find();
            }
            end = initials && end > start + 1 ? end + 1 : end;
            String word = text.substring(start, end);
            String key = key(word);
            if (!key.isEmpty()) {
                String gap = text.substring(behind, start);
                boolean opens = words.isEmpty() || BREAK.matcher(gap).find();
                boolean joined = !words.isEmpty() && gap.isBlank() && gap.indexOf('\n') < 0;
                words.add(new Word(word, key, start, end, opens, joined));
                behind = end;
            }
        }
        return words;
    }

    /** Cease-fire and Larkin's are one word, and so is U.S. */
    private static boolean belongs(String text, int end, Matcher next, boolean initials) {
        if (next.start() != end + 1) {
            return false;
        }
        return initials ? initial(text, next.start(), next.end()) : "'\u2019-".indexOf(text.charAt(end)) >= 0;
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

    private static boolean ascii(String word) {
        return word.chars().allMatch(letter -> letter < 128);
    }

    /** The word as readers see it, and as they take it: without what has no width, in plain letters of one script. */
    static String seen(String word) {
        String composed = Normalizer.normalize(UNSEEN_ONES.matcher(word).replaceAll(""), Normalizer.Form.NFKC);
        return LookAlikes.fold(LOOSE_MARKS.matcher(composed).replaceAll("")).replace('\u2019', '\'');
    }
}
