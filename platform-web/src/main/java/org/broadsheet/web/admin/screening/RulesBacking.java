package org.broadsheet.web.admin.screening;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.RuleExample;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.api.moderation.RuleView;
import org.broadsheet.api.moderation.ScreeningRules;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageAddress;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/**
 * The screening rules with what each did over the last month; the one that the address names ({@code ?rule=links}) with
 * examples, and for those who may with the form to change it.
 */
@Named("screeningRules")
@ViewScoped
@AdminPage(path = "/admin/screening/rules", permission = Permission.MODERATE_COMMENTS)
public class RulesBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/admin/screening/rules";
    private static final String FORM = "change";
    private static final int LONGEST_EXCERPT = 200;

    @Inject
    private Instance<ScreeningRules> rules;

    @Inject
    private RuleWords words;

    @Inject
    private CurrentActor actor;

    @Inject
    private PageAddress address;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private List<RuleView> all = List.of();

    /** The rule shown in full, or null. */
    private RuleView open;

    private List<RuleExample> examples = List.of();
    private RuleMode mode;
    private String weight = "";

    public void load() {
        if (!isInstalled()) {
            return;
        }
        all = known();
        String named = address.text("rule");
        if (named.isEmpty()) {
            return;
        }
        show(named);
        if (open == null) {
            address.missing();
        }
    }

    public void save() {
        if (open == null) {
            return;
        }
        String rule = open.name();
        long seen = open.edition();
        if (commands.run(FORM, () -> rules.get().change(rule, mode, percent(), seen))) {
            messages.info("rules.saved", name(rule));
            all = known();
            all.stream()
                    .filter(one -> one.name().equals(rule))
                    .map(words::loss)
                    .filter(loss -> !loss.isEmpty())
                    .forEach(loss -> messages.warn("rules.loss", loss));
            open = null;
            return;
        }
        all = known();
        if (all.stream().noneMatch(one -> one.name().equals(rule) && one.edition() == seen)) {
            show(rule);
        }
    }

    /** By the names that people read. */
    private List<RuleView> known() {
        return rules.get().rules().stream()
                .sorted(Comparator.comparing(rule -> words.name(rule.name())))
                .toList();
    }

    private int percent() {
        try {
            return Integer.parseInt(weight);
        } catch (NumberFormatException e) {
            throw new InvalidInput(FieldError.of("weight", "out-of-range", 0, ScreeningRules.HEAVIEST));
        }
    }

    private void show(String rule) {
        open = all.stream().filter(one -> one.name().equals(rule)).findFirst().orElse(null);
        if (open != null) {
            examples = rules.get().examples(rule);
            mode = open.mode();
            weight = Integer.toString(open.weight());
        }
    }

    /** Whether comments are screened at all. */
    public boolean isInstalled() {
        return rules.isResolvable();
    }

    /** Whether whoever looks may change a rule. */
    public boolean isChangeable() {
        return actor.get().may(Permission.MANAGE_SETTINGS);
    }

    public String getAddress() {
        return open == null ? PATH : ruleAddress(open.name());
    }

    public String ruleAddress(String rule) {
        return PATH + "?rule=" + address.encoded(rule);
    }

    public String name(String rule) {
        return words.name(rule);
    }

    public String what(String rule) {
        return words.what(rule);
    }

    public List<String> report(RuleView rule) {
        return words.report(rule);
    }

    public String loss(RuleView rule) {
        return words.loss(rule);
    }

    public String outcome(RuleExample example) {
        return words.outcome(example);
    }

    public String verdict(RuleExample example) {
        return words.verdict(example);
    }

    /** How a rule's mode looks in a list. */
    public String look(RuleMode one) {
        return switch (one) {
            case ON -> "active";
            case LOG -> "waiting";
            case OFF -> "disabled";
        };
    }

    public String excerpt(RuleExample example) {
        String text = example.text().strip();
        return text.codePointCount(0, text.length()) <= LONGEST_EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)) + "\u2026";
    }

    public RuleMode[] getModes() {
        return RuleMode.values();
    }

    public int getDays() {
        return ScreeningRules.DAYS;
    }

    public int getHeaviest() {
        return ScreeningRules.HEAVIEST;
    }

    public List<RuleView> getAll() {
        return all;
    }

    public RuleView getOpen() {
        return open;
    }

    public List<RuleExample> getExamples() {
        return examples;
    }

    public RuleMode getMode() {
        return mode;
    }

    public void setMode(RuleMode mode) {
        this.mode = mode;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight == null ? "" : weight.strip();
    }
}
