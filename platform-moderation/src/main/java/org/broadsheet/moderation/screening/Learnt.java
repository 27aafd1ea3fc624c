package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.moderation.learning.Classifiers;
import org.broadsheet.moderation.learning.Judgement;
import org.broadsheet.moderation.learning.Reason;

/**
 * What the desk's verdicts taught about spam. Speaks of each comment, so that the desk can say how sure it was, and so
 * that it can be measured; most of what it says weighs nothing.
 */
@ApplicationScoped
class Learnt implements Rule {

    static final String NAME = Classifiers.FINDS_SPAM;

    /**
     * With fewer verdicts of the site's own it only hints, and never speaks for a comment, unless it is what was learnt
     * here that speaks.
     */
    private static final int ENOUGH = Classifiers.ENOUGH_OF_SPAM;

    /** Verdicts given here have moved a comment's log-odds by so much: it is like what was judged here. */
    private static final double MOVED = 1;

    /** So far below the threshold, in log-odds, it begins to hint, and speaks for a comment. */
    private static final double NEAR = 2;

    private static final double FAR = 5;

    private static final double HINT = 1;
    private static final double SPEAKS_FOR = -1;

    /** Held, but not for spam: as far as a comment that is just below goes. */
    private static final double NEARLY_SPAM = 5.5;

    private final Classifiers classifiers;

    /** For the container's proxy. */
    protected Learnt() {
        classifiers = null;
    }

    @Inject
    Learnt(Classifiers classifiers) {
        this.classifiers = classifiers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        Judgement judgement = classifiers.spam(reading.sample());
        double weight = weight(judgement);
        return List.of(new Evidence(NAME, weight > 0 ? matched(judgement) : "", judgement.detail(), weight));
    }

    private static double weight(Judgement judgement) {
        double above = judgement.odds() - judgement.holdsFrom();
        double room = judgement.spamFrom() - judgement.holdsFrom();
        boolean ofThisDesk = judgement.lessons() >= ENOUGH || judgement.here() >= MOVED;
        if (ofThisDesk && above >= room) {
            return Weighing.SPAM;
        }
        if (ofThisDesk && above >= 0) {
            return Weighing.HELD + (NEARLY_SPAM - Weighing.HELD) * above / room;
        }
        if (above > -NEAR) {
            return HINT * Math.min(1, (above + NEAR) / NEAR);
        }
        return above < -FAR && judgement.lessons() >= ENOUGH ? SPEAKS_FOR : 0;
    }

    /** The word that weighed most, if it was a word. */
    static String matched(Judgement judgement) {
        return judgement.reasons().stream()
                .filter(reason -> reason.word() && reason.weight() > 0)
                .map(Reason::name)
                .findFirst()
                .orElse("");
    }
}
