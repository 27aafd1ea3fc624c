package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentScreening;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.api.security.PublicOperation;

/**
 * Asks every rule there is and weighs what they say. A rule that fails is left out, and the others judge: what they found
 * is not lost with it. That helps only where the failure is the rule's own: a statement that the database refused has
 * ended the comment's transaction, whatever is made of the failure here.
 */
@ApplicationScoped
@PublicOperation
class Screening implements CommentScreening {

    /** Evidence shows what it matched; a comment copied whole need not be kept a second time for that. */
    private static final int LONGEST_MATCH = 500;

    /** Evidence that a rule failed; the detail is the rule's name. Says nothing about the comment, so weighs nothing. */
    static final String FAILED = "rule-failed";

    private static final int PLACES = 8;

    private static final System.Logger LOG = System.getLogger(Screening.class.getName());

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
        List<Evidence> evidence = new ArrayList<>();
        rules.forEach(rule -> evidence.addAll(ask(rule, reading)));
        Optional<String> text = Optional.empty();
        boolean unchanged = false;
        for (Rule rule : rules) {
            if (text.isEmpty() && rule instanceof Rewriting rewriting) {
                try {
                    text = rewritten(rule, rewriting, reading);
                } catch (RuntimeException e) {
                    Evidence failed = failed(rule, true, e);
                    if (!evidence.contains(failed)) {
                        evidence.add(failed);
                    }
                    unchanged = true;
                }
            }
        }
        List<Evidence> sorted = evidence.stream()
                .map(Screening::shortened)
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed().thenComparing(Evidence::rule))
                .toList();
        CommentState state = Weighing.weigh(sorted);
        // Something in it may have to be shown otherwise, so nobody but a moderator sees it as it is.
        boolean held = unchanged && state == CommentState.APPROVED;
        return new ScreeningVerdict(held ? CommentState.HELD : state, sorted, text.orElse(null));
    }

    /** What the rule makes of the text, if anything. A rule on trial changes nothing. */
    private Optional<String> rewritten(Rule rule, Rewriting rewriting, Reading reading) {
        return settings.mode(rule) == RuleMode.ON ? rewriting.rewrite(reading) : Optional.empty();
    }

    /** What a rule finds, as the site weighs it. What is certain stays so: a site turns such a rule off instead. */
    private List<Evidence> ask(Rule rule, Reading reading) {
        RuleMode mode = settings.mode(rule);
        if (mode == RuleMode.OFF) {
            return List.of();
        }
        double factor = settings.weight(rule) / (double) RuleSettings.AS_IT_IS;
        try {
            return rule.examine(reading).stream()
                    .map(piece -> new Evidence(
                            piece.rule(),
                            piece.matched(),
                            piece.detail(),
                            piece.weight() >= Weighing.CERTAIN ? piece.weight() : piece.weight() * factor,
                            mode == RuleMode.ON))
                    .toList();
        } catch (RuntimeException e) {
            return List.of(failed(rule, mode == RuleMode.ON, e));
        }
    }

    /** Where it failed is said and of which kind the failure is; its message may repeat the comment. */
    private static Evidence failed(Rule rule, boolean counted, RuntimeException failure) {
        LOG.log(
                Level.WARNING,
                "The rule {0} failed on a comment, which is judged without it: {1} at {2}",
                rule.name(),
                failure.getClass().getName(),
                Arrays.stream(failure.getStackTrace())
                        .limit(PLACES)
                        .map(StackTraceElement::toString)
                        .collect(Collectors.joining(", ")));
        return new Evidence(FAILED, "", rule.name(), 0, counted);
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
