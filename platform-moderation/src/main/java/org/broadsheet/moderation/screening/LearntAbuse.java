package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.moderation.learning.Classifiers;
import org.broadsheet.moderation.learning.Judgement;

/**
 * What moderators taught about abuse by rejecting it as such. Holds at most: only people can tell abuse from its quotation.
 * Silent until it was shown enough.
 */
@ApplicationScoped
class LearntAbuse implements Rule {

    static final String NAME = Classifiers.FINDS_ABUSE;

    private static final double MOST = 4.5;

    private final Classifiers classifiers;

    /** For the container's proxy. */
    protected LearntAbuse() {
        classifiers = null;
    }

    @Inject
    LearntAbuse(Classifiers classifiers) {
        this.classifiers = classifiers;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        if (!classifiers.knowsAbuse()) {
            return List.of();
        }
        Judgement judgement = classifiers.abuse(reading.sample());
        double above = judgement.odds() - judgement.holdsFrom();
        double weight = above < 0 ? 0 : Math.min(MOST, Weighing.HELD + above / 2);
        return List.of(new Evidence(NAME, weight > 0 ? Learnt.matched(judgement) : "", judgement.detail(), weight));
    }
}
