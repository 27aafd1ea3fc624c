package org.broadsheet.web.admin.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.moderation.RuleExample;
import org.broadsheet.api.moderation.RuleReport;
import org.broadsheet.api.moderation.RuleView;
import org.broadsheet.web.faces.PageMessages;

/** Says in words what a rule is and did; one that the bundle does not know is called by its own name. */
@ApplicationScoped
class RuleWords {

    @Inject
    PageMessages messages;

    String name(String rule) {
        return messages.firstOf(List.of("rule." + rule, "rule.other"), rule);
    }

    /** What it looks for, in one line. */
    String what(String rule) {
        return messages.firstOf(List.of("rule." + rule + ".what", "rule.other.what"), rule);
    }

    /** What it did over the last month; first while it counted, then while it was on trial. */
    List<String> report(RuleView rule) {
        List<String> sentences = new ArrayList<>();
        add(sentences, "rules.did", rule.counted());
        add(sentences, "rules.tried", rule.tried());
        return sentences.isEmpty() ? List.of(messages.text("rules.silent")) : sentences;
    }

    /** What a site loses by a rule as it is set; empty when it counts, or is on trial. */
    String loss(RuleView rule) {
        return switch (rule.mode()) {
            case OFF -> messages.firstOf(List.of("rule." + rule.name() + ".off", "rules.off"));
            case ON -> rule.weight() == 0 ? messages.text("rules.weightless") : "";
            case LOG -> "";
        };
    }

    private void add(List<String> sentences, String kind, RuleReport report) {
        if (report.spoke() == 0) {
            return;
        }
        List<String> parts = new ArrayList<>();
        parts.add(messages.text(kind + ".spoke", report.spoke()));
        add(parts, kind + ".held", report.held());
        add(parts, kind + ".spam", report.spam());
        add(parts, kind + ".spared", report.spared());
        sentences.add(messages.text("rules.sentence", String.join(messages.text("rules.comma"), parts)));
        if (report.lookedAt() > 0) {
            sentences.add(messages.text("rules.agreed", report.agreed(), report.lookedAt()));
        }
    }

    private void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(messages.text(key, count));
        }
    }

    /** What the rule made of a comment. */
    String outcome(RuleExample example) {
        if (!example.decisive()) {
            return messages.text("rules.example.same");
        }
        return messages.text("rules.example." + (example.counted() ? "did." : "tried.") + example.with());
    }

    /** What a moderator made of it. */
    String verdict(RuleExample example) {
        return messages.text("rules.example.verdict." + (example.verdict() == null ? "none" : example.verdict()));
    }
}
