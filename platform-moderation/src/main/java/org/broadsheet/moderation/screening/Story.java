package org.broadsheet.moderation.screening;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentCandidate;

/** What a story speaks of: the words that a comment would use that speaks of it too. */
public final class Story {

    private static final Set<String> COMMON = WordList.words("common-words.txt");

    private final String text;
    private final List<Word> words;
    private final Optional<Language> language;
    private final Set<String> runs;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> singulars = new HashSet<>();

    Story(String text) {
        this.text = text;
        words = Words.of(text);
        language = Language.of(text, words);
        runs = CopiedFromStory.runs(words);
        for (Word word : words) {
            singulars.add(singular(word));
            stemsOf(word).filter(stem -> stem.length() > 1).forEach(stems::add);
        }
    }

    static Story of(CommentCandidate candidate) {
        return new Story(text(candidate));
    }

    static String text(CommentCandidate candidate) {
        return candidate.headline() + "\n" + candidate.storyText();
    }

    /** As it was read. */
    String text() {
        return text;
    }

    List<Word> words() {
        return words;
    }

    /** What it is written in; empty when that cannot be told. */
    Optional<Language> language() {
        return language;
    }

    /** Its words, so many in a row as {@link CopiedFromStory} compares. */
    Set<String> runs() {
        return runs;
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
