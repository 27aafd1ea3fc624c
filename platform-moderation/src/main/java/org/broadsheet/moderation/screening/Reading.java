package org.broadsheet.moderation.screening;

import java.util.List;
import org.broadsheet.api.comment.CommentCandidate;

/** A comment read once, for all rules: its words, and the story it is under. */
public record Reading(CommentCandidate candidate, List<Word> words, Story story) {

    static Reading of(CommentCandidate candidate) {
        return new Reading(
                candidate,
                Words.of(candidate.plainText()),
                new Story(candidate.headline() + "\n" + candidate.storyText()));
    }

    /** What stands in the comment from one word to another, both included. */
    public String between(Word first, Word last) {
        return candidate.plainText().substring(first.start(), last.end());
    }
}
