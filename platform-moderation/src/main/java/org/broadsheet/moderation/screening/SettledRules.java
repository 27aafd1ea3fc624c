package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.RuleMode;

/** The rules there are, with their settings. */
@ApplicationScoped
class SettledRules implements RuleBook {

    private final List<Rule> rules;
    private final Map<String, String> rulesByFinding = new HashMap<>();
    private final RuleSettings settings;

    /** For the container's proxy. */
    protected SettledRules() {
        this(List.of(), null);
    }

    @Inject
    SettledRules(@Any Instance<Rule> rules, RuleSettings settings) {
        this(rules.stream().toList(), settings);
    }

    SettledRules(List<Rule> rules, RuleSettings settings) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::name)).toList();
        this.settings = settings;
        for (Rule rule : this.rules) {
            rule.findings().forEach(finding -> rulesByFinding.putIfAbsent(finding, rule.name()));
        }
    }

    @Override
    public List<KnownRule> rules() {
        return rules.stream()
                .map(rule -> new KnownRule(rule.name(), settings.mode(rule), settings.weight(rule)))
                .toList();
    }

    @Override
    public String ruleOf(String finding) {
        return rulesByFinding.getOrDefault(finding, finding);
    }

    @Override
    public CommentState weigh(List<Evidence> evidence) {
        return Weighing.weigh(evidence);
    }

    @Override
    public void set(String rule, RuleMode mode, int weight) {
        settings.set(rule, mode, weight);
    }
}
