package org.broadsheet.moderation.learning;

/**
 * What the classifier looks at: nothing that the same comment would not have again when a moderator's verdict teaches it
 * months later. Who wrote it and from where is left to the rules, which know what was earned.
 *
 * @param text    the comment's words, without markup
 * @param website what the writer gave as a website, or empty
 */
public record LearningText(String text, String website) {}
