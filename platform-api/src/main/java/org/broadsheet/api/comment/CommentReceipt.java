package org.broadsheet.api.comment;

/**
 * What became of a comment that was taken.
 *
 * @param path where it stands or would stand: the story's path with {@code #comment-ID}
 */
public record CommentReceipt(long id, CommentState state, String path) {}
