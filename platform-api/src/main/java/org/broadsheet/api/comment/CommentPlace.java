package org.broadsheet.api.comment;

/**
 * Where a comment is to be seen.
 *
 * @param page of the thread in the site's order, from 1; 0 when the story's address without a page shows it
 */
public record CommentPlace(long articleId, int page) {}
