package org.broadsheet.moderation.screening;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters that pass for others: a Cyrillic a within a Latin word. Only words that mix scripts are touched, since a word
 * written in one script throughout is what it seems to be.
 */
final class LookAlikes {

    private static final Map<Integer, Integer> TO_LATIN = table("look-alikes.txt");
    private static final Map<Integer, Integer> SMALL_CAPITALS = table("small-capitals.txt");

    /** What is shorter may be a unit or a variable: k\u03a9, \u0394t. */
    private static final int SHORTEST = 3;

    /** The small capitals from here on are in no phonetic transcription. */
    private static final int FIRST_PHONETIC = 0x1D00;

    private LookAlikes() {}

    private static Map<Integer, Integer> table(String list) {
        Map<Integer, Integer> table = new HashMap<>();
        for (String pair : WordList.text(list).split("\\s+", -1)) {
            int from = pair.codePointAt(0);
            table.put(from, pair.codePointAt(Character.charCount(from)));
        }
        return Map.copyOf(table);
    }

    /** The word as it is meant to be read; the same word when it mixes nothing. Parts joined by a hyphen stand alone. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || word.charAt(i) == '-' || word.charAt(i) == '\'' || word.charAt(i) == '\u2019') {
                folded.append(foldPart(word.substring(from, i)));
                if (i < word.length()) {
                    folded.append(word.charAt(i));
                }
                from = i + 1;
            }
        }
        return folded.toString();
    }

    private static String foldPart(String part) {
        long latin = part.codePoints()
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        if (latin == 0) {
            return part;
        }
        String plain = smallCapitals(part) ? replace(part, SMALL_CAPITALS) : part;
        long foreign = plain.codePoints().filter(LookAlikes::foreign).count();
        boolean disguised = foreign > 0
                && plain.length() >= SHORTEST
                && plain.codePoints().filter(LookAlikes::foreign).allMatch(TO_LATIN::containsKey);
        return disguised ? replace(plain, TO_LATIN) : plain;
    }

    private static boolean smallCapitals(String part) {
        return part.codePoints()
                        .filter(letter -> letter >= FIRST_PHONETIC && SMALL_CAPITALS.containsKey(letter))
                        .count()
                > 1;
    }

    private static boolean foreign(int letter) {
        return Character.isLetter(letter) && UnicodeScript.of(letter) != UnicodeScript.LATIN;
    }

    private static String replace(String text, Map<Integer, Integer> table) {
        return text.codePoints()
                .map(letter -> table.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The word in Latin letters, if it reads as a Latin one from its first letter to its last; else as it is. */
    static String asLatin(String word) {
        return passesForLatin(word) ? replace(word, TO_LATIN) : word;
    }

    /** Whether a name in another script reads as a Latin one from its first letter to its last. */
    static boolean passesForLatin(String word) {
        return word.codePoints().anyMatch(LookAlikes::foreign)
                && word.codePoints().filter(LookAlikes::foreign).allMatch(TO_LATIN::containsKey);
    }
}
