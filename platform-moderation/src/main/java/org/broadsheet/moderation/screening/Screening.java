package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentScreening;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.security.PublicOperation;

/** Asks every rule there is and weighs what they say. */
@ApplicationScoped
@PublicOperation
class Screening implements CommentScreening {

    /** Evidence shows what it matched; a comment copied whole need not be kept a second time for that. */
    private static final int LONGEST_MATCH = 500;

    private final List<Rule> rules;

    /** For the container's proxy. */
    protected Screening() {
        rules = List.of();
    }

    @Inject
    Screening(@Any Instance<Rule> rules) {
        this(rules.stream().toList());
    }

    Screening(List<Rule> rules) {
        this.rules = rules;
    }

    @Override
    public ScreeningVerdict screen(CommentCandidate candidate) {
        Reading reading = Reading.of(candidate);
        List<Evidence> evidence = rules.stream()
                .flatMap(rule -> rule.examine(reading).stream())
                .map(Screening::shortened)
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed().thenComparing(Evidence::rule))
                .toList();
        return new ScreeningVerdict(Weighing.weigh(evidence), evidence);
    }

    private static Evidence shortened(Evidence evidence) {
        return evidence.matched().length() <= LONGEST_MATCH
                ? evidence
                : new Evidence(
                        evidence.rule(),
                        evidence.matched().substring(0, LONGEST_MATCH),
                        evidence.detail(),
                        evidence.weight());
    }
}
