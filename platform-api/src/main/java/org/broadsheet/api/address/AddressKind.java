package org.broadsheet.api.address;

/** What can stand at a path. */
public enum AddressKind {
    ARTICLE,
    SECTION,
    AUTHOR
}
