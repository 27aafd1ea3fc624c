package org.broadsheet.moderation.learning;

import java.util.List;
import org.broadsheet.api.comment.Evidence;

/** What a classifier said of a comment, read from the evidence of its case. */
record Thought(double odds, double weight) {

    /** Null when the evidence has nothing of this classifier. */
    static Thought in(List<Evidence> evidence, String finding) {
        return evidence.stream()
                .filter(piece -> piece.rule().equals(finding))
                .findFirst()
                .map(piece -> new Thought(Judgement.odds(piece.detail()), piece.weight()))
                .orElse(null);
    }
}
