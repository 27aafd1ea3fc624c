package org.broadsheet.api.moderation;

/** Which decisions are mailed to the writers of comments. */
public enum DecisionMail {
    NEVER,
    /** Those with a word to the writer. */
    NOTED,
    /** All but those that call a comment spam. */
    ALWAYS;

    /** The site's choice, by these names in small letters. */
    public static final String SETTING = "comments.mail-decisions";

    /** What a setting says; what cannot be read counts as never set. */
    public static DecisionMail of(String setting) {
        for (DecisionMail one : values()) {
            if (one.name().equalsIgnoreCase(setting.strip())) {
                return one;
            }
        }
        return NOTED;
    }
}
