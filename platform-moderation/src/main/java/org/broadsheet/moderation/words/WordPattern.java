package org.broadsheet.moderation.words;

import java.util.List;
import java.util.Locale;
import org.broadsheet.moderation.screening.Word;
import org.broadsheet.moderation.screening.Words;

/**
 * A word or phrase to be found as whole words.
 *
 * @param cased the keys of its words, with capitals as they stand
 * @param keys  the same in small letters; either may have wildcards, see {@link Glob}
 */
record WordPattern(List<String> cased, List<String> keys) {

    /** Stands in for the wildcard while a pattern is taken apart: a letter, and one that no living language writes. */
    private static final char LETTER = '\uA66E';

    static WordPattern of(String pattern) {
        List<String> cased = Words.of(pattern.replace(Glob.WILD, LETTER)).stream()
                .map(Word::text)
                .map(Words::casedKey)
                .map(key -> key.replace(LETTER, Glob.WILD))
                .toList();
        return new WordPattern(
                cased, cased.stream().map(key -> key.toLowerCase(Locale.ROOT)).toList());
    }

    /** Whether there is a word in it, and not wildcards alone, which would match everything. */
    boolean says() {
        return keys.stream().anyMatch(key -> !Glob.longestPart(key).isEmpty());
    }

    /** What is left of it without wildcards and blanks; all of it where there is no wildcard. */
    String fixed() {
        return String.join("", keys).replace(String.valueOf(Glob.WILD), "");
    }

    boolean wild() {
        return keys.stream().anyMatch(Glob::wild);
    }

    /** Whether the words, found in some case, also have the capitals. */
    boolean matchesCase(List<Word> words) {
        for (int i = 0; i < cased.size(); i++) {
            if (!Glob.matches(cased.get(i), Words.casedKey(words.get(i).text()))) {
                return false;
            }
        }
        return true;
    }
}
