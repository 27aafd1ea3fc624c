package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.api.setting.Settings;

/**
 * What the site makes of each rule: whether it counts, and by how much its evidence weighs more or less than we think it
 * should. Settings {@code screening.rule.NAME.mode} and {@code screening.rule.NAME.weight}, the latter in percent.
 */
@ApplicationScoped
class RuleSettings {

    /** As we weigh it. */
    static final int AS_IT_IS = 100;

    private final Settings settings;

    /** For the container's proxy. */
    protected RuleSettings() {
        settings = null;
    }

    @Inject
    RuleSettings(Settings settings) {
        this.settings = settings;
    }

    RuleMode mode(Rule rule) {
        return RuleMode.valueOf(
                settings.get(modeKey(rule.name()), rule.initially().name()));
    }

    /** In percent of our own weight. */
    int weight(Rule rule) {
        return Integer.parseInt(settings.get(weightKey(rule.name()), Integer.toString(AS_IT_IS)));
    }

    static String modeKey(String rule) {
        return "screening.rule." + rule + ".mode";
    }

    static String weightKey(String rule) {
        return "screening.rule." + rule + ".weight";
    }
}
