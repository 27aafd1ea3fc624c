package org.broadsheet.web.admin.comments;

import java.io.Serializable;

/**
 * A piece of a comment's text.
 *
 * @param marked whether it gave the comment away
 */
public record Passage(String text, boolean marked) implements Serializable {}
