package org.broadsheet.web.admin.comments;

import java.io.Serializable;

/** The story that a comment is under, as far as readers see it. */
public record StoryLink(String headline, String path) implements Serializable {}
