package org.broadsheet.moderation.screening;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a story speaks of: the words that a comment would use that speaks of it too. */
public final class Story {

    private static final Set<String> COMMON = WordList.words("common-words.txt");

    private final List<Word> words;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> singulars = new HashSet<>();

    Story(String text) {
        words = Words.of(text);
        for (Word word : words) {
            singulars.add(singular(word));
            stemsOf(word).filter(stem -> stem.length() > 1).forEach(stems::add);
        }
    }

    List<Word> words() {
        return words;
    }

    /** How many different terms it has, common words left out. */
    int terms() {
        return stems.size();
    }

    /** Whether this word, or a part of it, is one of the story's terms. */
    boolean names(Word word) {
        return stemsOf(word).anyMatch(stems::contains);
    }

    /** Whether the story uses this very word, in the singular or plural: product is not produced. */
    public boolean uses(Word word) {
        return singulars.contains(singular(word));
    }

    /** Words that every text has say nothing about what it speaks of. */
    static boolean common(Word word) {
        return common(word.key());
    }

    /** The same for a word's key. */
    static boolean common(String key) {
        return COMMON.contains(key);
    }

    private static String singular(Word word) {
        return word.key().endsWith("s") ? word.key().substring(0, word.key().length() - 1) : word.key();
    }

    /** cease-fire counts as cease, fire and ceasefire: readers write each of them. */
    private static Stream<String> stemsOf(Word word) {
        Stream<String> keys = word.key().indexOf('-') < 0
                ? Stream.of(word.key())
                : Stream.concat(
                        Arrays.stream(word.key().split("-", -1)),
                        Stream.of(word.key().replace("-", "")));
        return keys.filter(key -> !COMMON.contains(key)).map(Word::stem);
    }
}
