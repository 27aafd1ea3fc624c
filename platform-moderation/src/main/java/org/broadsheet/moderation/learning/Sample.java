package org.broadsheet.moderation.learning;

import java.util.List;

/** A comment taken apart once, for all classifiers. */
public final class Sample {

    private final LearningText comment;
    private final List<Feature> features;
    private final SparseVector vector;

    private Sample(LearningText comment) {
        this.comment = comment;
        features = Features.in(comment);
        vector = Features.vector(features);
    }

    public static Sample of(LearningText comment) {
        return new Sample(comment);
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
