package org.broadsheet.api.startup;

/** A module's part of the database. Migrations run in the order given, before anything else reads the database. */
public interface SchemaLocation {

    /** The module's name: migrations lie in {@code db/migration/NAME}, their history in the table {@code schema_NAME}. */
    String module();

    /** Lower runs first; core is 0, since foreign keys may point to it. */
    int order();
}
