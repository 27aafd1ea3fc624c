package org.broadsheet.core.section;

import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.core.address.AddressFixture;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.FixedSettings;
import org.broadsheet.core.startup.LoggedChanges;

/** Wires this feature by hand for tests of the others. */
public final class SectionFixture {

    private SectionFixture() {}

    public static SectionCatalog catalog(CoreDatabase database) {
        Sections sections = new Sections();
        sections.table = table(database);
        return sections;
    }

    public static SectionIntake intake(CoreDatabase database) {
        SectionIntake intake = new SectionIntake();
        intake.table = table(database);
        intake.addresses = AddressFixture.book(database.entities());
        intake.permalinks = AddressFixture.permalinks(new FixedSettings());
        intake.changes = new LoggedChanges();
        return intake;
    }

    private static SectionTable table(CoreDatabase database) {
        SectionTable table = new SectionTable();
        table.entities = database.entities();
        return table;
    }
}
