package org.broadsheet.moderation.screening;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.moderation.learning.LearningText;
import org.broadsheet.moderation.learning.Sample;

/**
 * A comment read once, for all rules: its words and links, the story it is under, and what came before it. What not
 * every comment needs is found out when a rule first asks. For one thread.
 */
public final class Reading {

    private final CommentCandidate candidate;
    private final Supplier<Story> reader;
    private final List<Word> words;
    private final Once<Story> story = new Once<>();
    private final Once<List<Link>> links = new Once<>();
    private final Once<String> ownText = new Once<>();
    private final Once<List<Word>> ownWords = new Once<>();
    private final Once<Past> past = new Once<>();
    private final Once<Sample> sample = new Once<>();

    private Reading(CommentCandidate candidate, Supplier<Story> reader) {
        this.candidate = candidate;
        this.reader = reader;
        words = Words.of(candidate.plainText());
    }

    static Reading of(CommentCandidate candidate) {
        return new Reading(candidate, () -> Story.of(candidate));
    }

    /** Under a story that may have been read before. */
    static Reading of(CommentCandidate candidate, Stories stories) {
        return new Reading(candidate, () -> stories.of(candidate));
    }

    public CommentCandidate candidate() {
        return candidate;
    }

    /** Of the text without its markup, in order. */
    public List<Word> words() {
        return words;
    }

    public Story story() {
        return story.get(reader);
    }

    /** What stands in the comment from one word to another, both included. */
    public String between(Word first, Word last) {
        return candidate.plainText().substring(first.start(), last.end());
    }

    /** Those in the text and in its markup, each place once. */
    List<Link> links() {
        return links.get(() -> Link.in(candidate.text()));
    }

    /** The first link to a host as it stands in the text, or empty when there is none. */
    String linkTo(String host) {
        return Link.to(host, links());
    }

    /** The text with its links taken out. */
    String ownText() {
        return ownText.get(() -> Link.without(candidate.plainText()));
    }

    /** The words of {@link #ownText}. */
    List<Word> ownWords() {
        return ownWords.get(() -> wordsOf(ownText()));
    }

    /** The words of the text with what a pattern finds replaced. */
    List<Word> wordsWithout(Pattern pattern, String instead) {
        return wordsOf(pattern.matcher(candidate.plainText()).replaceAll(instead));
    }

    /** Most texts have nothing taken out of them, and were taken apart already. */
    public List<Word> wordsOf(String text) {
        return text.equals(candidate.plainText()) ? words : Words.of(text);
    }

    /** Taken apart when a classifier first asks. */
    Sample sample() {
        return sample.get(() -> Sample.of(new LearningText(candidate.plainText(), candidate.url())));
    }

    /** Looked up when a rule first asks, so that all rules together ask the database once. */
    Past past(CommentMemory memory) {
        return past.get(() -> memory.recall(Trail.of(this)));
    }
}
