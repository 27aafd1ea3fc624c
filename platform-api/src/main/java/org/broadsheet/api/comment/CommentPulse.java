package org.broadsheet.api.comment;

/**
 * How a story's comments stand, for pages that are open somewhere.
 *
 * @param total  how many are to be seen
 * @param latest the highest id among them, or 0
 */
public record CommentPulse(long total, long latest) {}
