package org.broadsheet.moderation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.moderation.screening.RuleBook;

/**
 * Notes what each rule found, and what would have become of the comment had the rule been silent; or, for a rule on
 * trial, had it counted. Reckoned when the comment comes: weights of today say nothing about last month's verdicts.
 */
@ApplicationScoped
class FindingRecorder {

    private final RuleBook rules;
    private final FindingTable findings;

    /** For the container's proxy. */
    protected FindingRecorder() {
        this(null, null);
    }

    @Inject
    FindingRecorder(RuleBook rules, FindingTable findings) {
        this.rules = rules;
        this.findings = findings;
    }

    void record(@Observes CommentScreened event) {
        List<RuleFinding> found = found(event);
        if (!found.isEmpty()) {
            findings.add(found);
        }
    }

    /** What weighs nothing is no finding: it was noted for people, and to measure by. */
    List<RuleFinding> found(CommentScreened event) {
        Map<String, List<Evidence>> byRule = event.evidence().stream()
                .filter(piece -> piece.weight() != 0)
                .collect(Collectors.groupingBy(
                        piece -> rules.ruleOf(piece.rule()), LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .flatMap(entry -> findings(event, entry.getKey(), entry.getValue()))
                .toList();
    }

    private Stream<RuleFinding> findings(CommentScreened event, String rule, List<Evidence> own) {
        List<Evidence> others = event.evidence().stream()
                .filter(piece -> !rules.ruleOf(piece.rule()).equals(rule))
                .toList();
        List<Evidence> all = Stream.concat(others.stream(), own.stream().map(FindingRecorder::counting))
                .toList();
        CommentState with = rules.weigh(all);
        CommentState without = rules.weigh(others);
        return own.stream().map(piece -> new RuleFinding(event.commentId(), rule, piece, with, without, event.time()));
    }

    private static Evidence counting(Evidence piece) {
        return new Evidence(piece.rule(), piece.matched(), piece.detail(), piece.weight());
    }
}
