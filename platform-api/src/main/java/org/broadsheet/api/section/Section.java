package org.broadsheet.api.section;

import java.io.Serializable;

/**
 * A part of the newspaper.
 *
 * @param parentId    the section it belongs to, or null
 * @param path        where its page stands
 * @param description may be empty
 */
public record Section(long id, String slug, String name, String description, Long parentId, String path)
        implements Serializable {}
