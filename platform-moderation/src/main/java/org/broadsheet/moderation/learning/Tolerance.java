package org.broadsheet.moderation.learning;

import org.broadsheet.api.setting.Settings;

/**
 * What a site puts up with.
 *
 * @param held share of good comments that may be held
 * @param spam share of good comments that may be taken for spam at once
 */
record Tolerance(double held, double spam) {

    static final Tolerance DEFAULT = new Tolerance(0.01, 0.001);

    static final String HELD = "screening.tolerance.held";
    static final String SPAM = "screening.tolerance.spam";

    /** What the site says; what cannot be read counts as not said. */
    static Tolerance of(Settings settings) {
        return new Tolerance(share(settings.get(HELD, ""), DEFAULT.held), share(settings.get(SPAM, ""), DEFAULT.spam));
    }

    private static double share(String setting, double otherwise) {
        try {
            return setting.isBlank() ? otherwise : Double.parseDouble(setting);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
