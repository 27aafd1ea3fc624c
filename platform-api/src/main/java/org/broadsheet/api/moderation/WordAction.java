package org.broadsheet.api.moderation;

/** What a watched word does to a comment that has it. */
public enum WordAction {
    /** Makes it spam at once. */
    BLOCK,
    /** Lets it wait for a moderator. */
    HOLD,
    /** Speaks against it a little; moderators see it marked. */
    FLAG,
    /** Is shown as something else; nothing else follows. */
    REPLACE
}
