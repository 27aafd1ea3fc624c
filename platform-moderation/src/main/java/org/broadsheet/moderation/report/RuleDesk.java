package org.broadsheet.moderation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.RuleExample;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.api.moderation.RuleReport;
import org.broadsheet.api.moderation.RuleView;
import org.broadsheet.api.moderation.ScreeningRules;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.moderation.report.FindingTable.Instance;
import org.broadsheet.moderation.report.FindingTable.Tally;
import org.broadsheet.moderation.screening.RuleBook;
import org.broadsheet.moderation.screening.RuleBook.KnownRule;

/** Reports on the rules, and changes them. */
@ApplicationScoped
@RequiresPermission(Permission.MODERATE_COMMENTS)
class RuleDesk implements ScreeningRules {

    private static final int MOST_EXAMPLES = 20;

    /** More than a weight can be, so that mode and weight make one number. */
    private static final long MODE = 1_000;

    private final RuleBook rules;
    private final FindingTable findings;
    private final CommentCatalog comments;
    private final Clock clock;

    /** For the container's proxy. */
    protected RuleDesk() {
        this(null, null, null, null);
    }

    @Inject
    RuleDesk(RuleBook rules, FindingTable findings, CommentCatalog comments, Clock clock) {
        this.rules = rules;
        this.findings = findings;
        this.comments = comments;
        this.clock = clock;
    }

    @Override
    public List<RuleView> rules() {
        Map<String, RuleReport> counted = new HashMap<>();
        Map<String, RuleReport> tried = new HashMap<>();
        for (Tally tally : findings.tallies(since())) {
            (tally.counted() ? counted : tried).merge(tally.rule(), report(tally), RuleReport::plus);
        }
        return rules.rules().stream()
                .map(rule -> new RuleView(
                        rule.name(),
                        rule.mode(),
                        rule.weight(),
                        edition(rule),
                        counted.getOrDefault(rule.name(), RuleReport.NONE),
                        tried.getOrDefault(rule.name(), RuleReport.NONE)))
                .toList();
    }

    @Override
    public List<RuleExample> examples(String rule) {
        String name = find(rule).orElseThrow(() -> new NotFound("rule", rule)).name();
        List<Instance> found = findings.examples(name, since(), MOST_EXAMPLES);
        Map<Long, CommentDetails> details = comments
                .findAll(found.stream().map(Instance::commentId).toList())
                .stream()
                .collect(Collectors.toMap(CommentDetails::id, Function.identity()));
        return found.stream()
                .filter(one -> details.containsKey(one.commentId()))
                .map(one -> example(one, details.get(one.commentId())))
                .toList();
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    @Transactional
    public void change(String rule, RuleMode mode, int weight, long seen) {
        Optional<KnownRule> known = find(rule);
        List<FieldError> errors = new ArrayList<>();
        if (known.isEmpty()) {
            errors.add(FieldError.of("rule", "unknown"));
        }
        if (mode == null) {
            errors.add(FieldError.of("mode", "required"));
        }
        if (weight < 0 || weight > HEAVIEST) {
            errors.add(FieldError.of("weight", "out-of-range", 0, HEAVIEST));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        long current = edition(known.orElseThrow());
        if (current != seen) {
            throw new EditConflict("rule", rule, seen, current, null);
        }
        rules.set(rule, mode, weight);
    }

    private Optional<KnownRule> find(String rule) {
        return rules.rules().stream().filter(one -> one.name().equals(rule)).findFirst();
    }

    private Instant since() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }

    private static long edition(KnownRule rule) {
        long mode = switch (rule.mode()) {
            case ON -> 0;
            case LOG -> 1;
            case OFF -> 2;
        };
        return mode * MODE + rule.weight();
    }

    private static RuleReport report(Tally tally) {
        long n = tally.comments();
        boolean stopped = tally.effect() > 0;
        Verdict verdict = tally.verdict();
        return new RuleReport(
                n,
                stopped && tally.with() == CommentState.HELD ? n : 0,
                stopped && tally.with() == CommentState.SPAM ? n : 0,
                tally.effect() < 0 ? n : 0,
                verdict == Verdict.APPROVE ? n : 0,
                verdict == Verdict.REJECT ? n : 0,
                verdict == Verdict.ABUSE ? n : 0,
                verdict == Verdict.SPAM ? n : 0);
    }

    private static RuleExample example(Instance one, CommentDetails comment) {
        return new RuleExample(
                one.caseId(),
                comment.author(),
                comment.text(),
                one.screenedAt(),
                one.counted(),
                one.with(),
                one.without(),
                one.verdict());
    }
}
