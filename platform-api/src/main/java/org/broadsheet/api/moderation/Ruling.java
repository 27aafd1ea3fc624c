package org.broadsheet.api.moderation;

/**
 * What goes with a verdict. Nulls count as empty.
 *
 * @param reason why, for moderators alone
 * @param note   a word to the comment's writer, who reads it on a page of their own and perhaps in a mail
 */
public record Ruling(String reason, String note) {

    public static final int MAX_REASON = 2_000;
    public static final int MAX_NOTE = 2_000;

    public Ruling {
        reason = reason == null ? "" : reason.strip();
        note = note == null ? "" : note.strip();
    }
}
