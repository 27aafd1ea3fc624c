package org.broadsheet.moderation.learning;

import org.broadsheet.api.setting.Settings;

/** Classifiers of a site that has given no verdict yet, for tests of other packages. */
public final class Untaught {

    private Untaught() {}

    public static Classifiers classifiers(Settings settings) {
        return new Classifiers(settings);
    }
}
