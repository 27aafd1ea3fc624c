package org.broadsheet.moderation.remote;

/** What settings and evidence call the rule that asks, and what it finds. */
public final class RemoteNames {

    public static final String RULE = "remote";
    public static final String SPAM = "remote-spam";
    public static final String CLEAR = "remote-clear";
    public static final String MODE_SETTING = "screening.rule." + RULE + ".mode";

    private RemoteNames() {}
}
