package org.broadsheet.moderation.learning;

/**
 * Something that weighed in a judgement.
 *
 * @param name   the word as it stands in the comment, or the fact's name
 * @param word   whether it is a word
 * @param weight how much it moved the log-odds; positive speaks for what is looked for
 */
public record Reason(String name, boolean word, double weight) {}
