package org.broadsheet.api.comment;

/**
 * Why a comment is not taken.
 *
 * @param code the key of the sentence that the page says, such as {@code not-accepted}; it need not tell all
 */
public record Refusal(String code) {}
