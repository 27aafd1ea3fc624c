package org.broadsheet.moderation.learning;

import java.math.BigDecimal;
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

    /** What the site says; what cannot be read, or is no share, counts as not said. */
    static Tolerance of(Settings settings) {
        return new Tolerance(share(settings.get(HELD, ""), DEFAULT.held), share(settings.get(SPAM, ""), DEFAULT.spam));
    }

    void store(Settings settings) {
        settings.set(HELD, plain(held));
        settings.set(SPAM, plain(spam));
    }

    private static String plain(double share) {
        return BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
    }

    private static double share(String setting, double otherwise) {
        try {
            double share = setting.isBlank() ? otherwise : Double.parseDouble(setting);
            return share >= 0 && share <= 1 ? share : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
