package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.api.moderation.ScreeningRules;
import org.broadsheet.api.setting.Settings;

/**
 * What the site makes of each rule: whether it counts, and by how much its evidence weighs more or less than we think it
 * should. Settings {@code screening.rule.NAME.mode} and {@code screening.rule.NAME.weight}, the latter in percent.
 */
@ApplicationScoped
class RuleSettings {

    /** As we weigh it. */
    static final int AS_IT_IS = 100;

    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}");

    private final Settings settings;

    /** For the container's proxy. */
    protected RuleSettings() {
        settings = null;
    }

    @Inject
    RuleSettings(Settings settings) {
        this.settings = settings;
    }

    /** What is not written as it has to be counts as never set: a slip in the settings must not cost comments. */
    RuleMode mode(Rule rule) {
        String set = settings.get(modeKey(rule.name()), "");
        for (RuleMode mode : RuleMode.values()) {
            if (mode.name().equals(set)) {
                return mode;
            }
        }
        return rule.initially();
    }

    /** In percent of our own weight. */
    int weight(Rule rule) {
        String set = settings.get(weightKey(rule.name()), "");
        if (!PERCENT.matcher(set).matches()) {
            return AS_IT_IS;
        }
        int weight = Integer.parseInt(set);
        return weight <= ScreeningRules.HEAVIEST ? weight : AS_IT_IS;
    }

    void set(String rule, RuleMode mode, int weight) {
        settings.set(modeKey(rule), mode.name());
        settings.set(weightKey(rule), Integer.toString(weight));
    }

    static String modeKey(String rule) {
        return "screening.rule." + rule + ".mode";
    }

    static String weightKey(String rule) {
        return "screening.rule." + rule + ".weight";
    }
}
