package org.broadsheet.core.privacy;

import java.time.Clock;
import java.util.List;
import org.broadsheet.api.privacy.PersonalData;
import org.broadsheet.api.privacy.PrivacyAct;
import org.broadsheet.core.startup.Beans;
import org.broadsheet.core.startup.CoreDatabase;

/** This package's beans for tests of others. */
public final class PrivacyFixture {

    private final CoreDatabase database;
    private final KeyedHash hash = new KeyedHash();
    private final PersonalRecords records = new PersonalRecords();

    public PrivacyFixture(CoreDatabase database, Clock clock, List<PersonalData> parts) {
        this.database = database;
        PrivacySecretTable table = new PrivacySecretTable();
        table.entities = database.entities();
        database.run(table::add);
        hash.table = table;
        records.entities = database.entities();
        records.parts = new Beans<>(parts);
        records.clock = clock;
    }

    public KeyedHash hash() {
        return hash;
    }

    public PersonalRecords records() {
        return records;
    }

    public List<PrivacyAct> acts() {
        return database.commit(() -> records.acts(10));
    }
}
