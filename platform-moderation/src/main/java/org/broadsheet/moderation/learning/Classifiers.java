package org.broadsheet.moderation.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.broadsheet.api.setting.Settings;

/** What this node has learnt, in memory, ready to judge. */
@ApplicationScoped
public class Classifiers {

    /** What evidence is called that speaks of spam, and of abuse; verdicts are compared with it by this name. */
    public static final String FINDS_SPAM = "learnt";

    public static final String FINDS_ABUSE = "learnt-abuse";

    /**
     * With fewer verdicts of the site's own, what is known of spam comes from elsewhere, and a newspaper's readers are not
     * those of a video: it is for hints.
     */
    public static final int ENOUGH_OF_SPAM = 50;

    /** With fewer lessons of either kind, what was learnt of abuse is chance, and was not measured. */
    static final int FEWEST_OF_ABUSE = Learner.FEWEST_TO_MEASURE;

    private final Settings settings;
    private final AtomicReference<Map<Subject, Learnt>> learnt = new AtomicReference<>(first());

    /** For the container's proxy. */
    protected Classifiers() {
        this(null);
    }

    @Inject
    Classifiers(Settings settings) {
        this.settings = settings;
    }

    /** How likely it is spam. */
    public Judgement spam(Sample sample) {
        return judge(Subject.SPAM, sample);
    }

    /** How likely it is abuse. {@link #knowsAbuse} tells whether anything was learnt of it at all. */
    public Judgement abuse(Sample sample) {
        return judge(Subject.ABUSE, sample);
    }

    /** Whether moderators have shown enough of abuse, and of good comments beside it. */
    public boolean knowsAbuse() {
        Calibration calibration = learnt(Subject.ABUSE).calibration();
        return Math.min(calibration.good().size(), calibration.bad().size()) >= FEWEST_OF_ABUSE;
    }

    private Judgement judge(Subject subject, Sample sample) {
        Opinion opinion = opinion(subject);
        Learnt now = opinion.learnt();
        List<Reason> reasons = Reasons.of(sample, now.model(), now.calibration().slope());
        double here = now.calibration().slope()
                * (now.model().score(sample.vector()) - subject.first().model().score(sample.vector()));
        return new Judgement(
                opinion.odds(sample.vector()), opinion.holdsFrom(), opinion.spamFrom(), now.lessons(), here, reasons);
    }

    Opinion opinion(Subject subject) {
        return Opinion.of(learnt(subject), Tolerance.of(settings));
    }

    Learnt learnt(Subject subject) {
        return learnt.get().get(subject);
    }

    /** From now on this is known. */
    void know(Map<Subject, Learnt> now) {
        learnt.set(new EnumMap<>(now));
    }

    private static Map<Subject, Learnt> first() {
        Map<Subject, Learnt> first = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            first.put(subject, subject.first());
        }
        return first;
    }
}
