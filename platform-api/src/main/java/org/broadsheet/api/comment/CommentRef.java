package org.broadsheet.api.comment;

import java.io.Serializable;

/**
 * Another comment, to be led to.
 *
 * @param author empty for nobody
 */
public record CommentRef(long id, String author) implements Serializable {}
