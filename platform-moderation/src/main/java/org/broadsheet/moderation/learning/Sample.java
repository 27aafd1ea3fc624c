package org.broadsheet.moderation.learning;

import java.util.List;
import java.util.function.Predicate;

/** A comment taken apart once, for all classifiers. */
public final class Sample {

    private final LearningText comment;
    private final List<Feature> features;
    private final SparseVector vector;

    private final Predicate<String> little;

    private Sample(LearningText comment, Predicate<String> little) {
        this.comment = comment;
        this.little = little;
        features = Features.in(comment);
        vector = Features.vector(features);
    }

    public static Sample of(LearningText comment) {
        return of(comment, word -> false);
    }

    /** @param little which words, in small letters, say nothing to people, however much they weigh */
    public static Sample of(LearningText comment, Predicate<String> little) {
        return new Sample(comment, little);
    }

    Predicate<String> little() {
        return little;
    }

    LearningText comment() {
        return comment;
    }

    List<Feature> features() {
        return features;
    }

    SparseVector vector() {
        return vector;
    }
}
