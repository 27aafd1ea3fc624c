package org.broadsheet.moderation.screening;

import java.util.List;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.moderation.learning.LearningText;
import org.broadsheet.moderation.learning.Sample;

/** A comment read once, for all rules: its words, the story it is under, and what came before it. */
public record Reading(
        CommentCandidate candidate, List<Word> words, Story story, Once<Past> remembered, Once<Sample> taken) {

    static Reading of(CommentCandidate candidate) {
        return new Reading(
                candidate,
                Words.of(candidate.plainText()),
                new Story(candidate.headline() + "\n" + candidate.storyText()),
                new Once<>(),
                new Once<>());
    }

    /** What stands in the comment from one word to another, both included. */
    public String between(Word first, Word last) {
        return candidate.plainText().substring(first.start(), last.end());
    }

    /** Taken apart when a classifier first asks. */
    Sample sample() {
        return taken.get(() -> Sample.of(new LearningText(candidate.plainText(), candidate.url())));
    }

    /** Looked up when a rule first asks, so that all rules together ask the database once. */
    Past past(CommentMemory memory) {
        return remembered.get(() -> memory.recall(Trail.of(candidate)));
    }
}
