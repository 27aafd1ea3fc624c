package org.broadsheet.web.admin.authors;

import java.io.Serializable;

/**
 * A field that somebody else saved otherwise than it stands in the form.
 *
 * @param field  the field's name
 * @param theirs what is saved, may be empty
 */
public record Difference(String field, String theirs) implements Serializable {}
