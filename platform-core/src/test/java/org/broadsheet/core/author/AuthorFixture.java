package org.broadsheet.core.author;

import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.core.address.AddressFixture;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.FixedSettings;
import org.broadsheet.core.startup.LoggedChanges;

/** Wires this feature by hand for tests of the others. */
public final class AuthorFixture {

    private AuthorFixture() {}

    public static AuthorCatalog catalog(CoreDatabase database) {
        AuthorRegister register = new AuthorRegister();
        register.table = table(database);
        return register;
    }

    public static AuthorIntake intake(CoreDatabase database) {
        AuthorIntake intake = new AuthorIntake();
        intake.table = table(database);
        intake.addresses = AddressFixture.book(database.entities());
        intake.permalinks = AddressFixture.permalinks(new FixedSettings());
        intake.changes = new LoggedChanges();
        return intake;
    }

    static AuthorTable table(CoreDatabase database) {
        AuthorTable table = new AuthorTable();
        table.entities = database.entities();
        return table;
    }
}
