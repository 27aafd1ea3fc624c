package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentScreening;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.api.security.PublicOperation;

/** Asks every rule there is and weighs what they say. */
@ApplicationScoped
@PublicOperation
class Screening implements CommentScreening {

    /** Evidence shows what it matched; a comment copied whole need not be kept a second time for that. */
    private static final int LONGEST_MATCH = 500;

    private final List<Rule> rules;
    private final RuleSettings settings;
    private final Stories stories = new Stories();

    /** For the container's proxy. */
    protected Screening() {
        this(List.of(), null);
    }

    @Inject
    Screening(@Any Instance<Rule> rules, RuleSettings settings) {
        this(rules.stream().toList(), settings);
    }

    Screening(List<Rule> rules, RuleSettings settings) {
        this.rules = rules;
        this.settings = settings;
    }

    @Override
    public ScreeningVerdict screen(CommentCandidate candidate) {
        Reading reading = Reading.of(candidate, stories);
        List<Evidence> evidence = rules.stream()
                .flatMap(rule -> ask(rule, reading))
                .map(Screening::shortened)
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed().thenComparing(Evidence::rule))
                .toList();
        return new ScreeningVerdict(Weighing.weigh(evidence), evidence, rewritten(reading));
    }

    /** The text that the first rule which changes it makes of it; null when it stays. A rule on trial changes nothing. */
    private String rewritten(Reading reading) {
        return rules.stream()
                .filter(rule -> rule instanceof Rewriting && settings.mode(rule) == RuleMode.ON)
                .flatMap(rule -> ((Rewriting) rule).rewrite(reading).stream())
                .findFirst()
                .orElse(null);
    }

    /** What a rule finds, as the site weighs it. What is certain stays so: a site turns such a rule off instead. */
    private Stream<Evidence> ask(Rule rule, Reading reading) {
        RuleMode mode = settings.mode(rule);
        if (mode == RuleMode.OFF) {
            return Stream.empty();
        }
        double factor = settings.weight(rule) / (double) RuleSettings.AS_IT_IS;
        return rule.examine(reading).stream()
                .map(piece -> new Evidence(
                        piece.rule(),
                        piece.matched(),
                        piece.detail(),
                        piece.weight() >= Weighing.CERTAIN ? piece.weight() : piece.weight() * factor,
                        mode == RuleMode.ON));
    }

    private static Evidence shortened(Evidence evidence) {
        return evidence.matched().length() <= LONGEST_MATCH
                ? evidence
                : new Evidence(
                        evidence.rule(),
                        evidence.matched().substring(0, LONGEST_MATCH),
                        evidence.detail(),
                        evidence.weight(),
                        evidence.counted());
    }
}
