package org.broadsheet.web.admin.settings;

import java.io.Serializable;

/** An entry of a list to choose from. */
public record Choice(String value, String label) implements Serializable {}
