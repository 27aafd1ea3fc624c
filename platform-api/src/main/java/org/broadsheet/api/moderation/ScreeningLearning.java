package org.broadsheet.api.moderation;

/** What the screening has learnt from the desk's verdicts, how well it does, and what the site tolerates of it. */
public interface ScreeningLearning {

    /** The least and the most good comments, as shares, that a site can let it hold. */
    double LEAST_HELD = 0.001;

    double MOST_HELD = 0.2;

    LearningView view();

    /**
     * Sets what the site puts up with; it holds for comments that come from now on, on other nodes within seconds.
     *
     * @param held share of good comments that may be held, from {@value #LEAST_HELD} to {@value #MOST_HELD}
     * @param spam share of good comments that may be taken for spam at once, from 0 to {@code held}
     * @param seen the {@link LearningView#edition} that this is based on
     * @throws org.broadsheet.api.error.InvalidInput by field {@code held} or {@code spam}; sentences are about percent
     * @throws org.broadsheet.api.error.EditConflict when somebody else set them in between
     */
    void tolerate(double held, double spam, long seen);
}
