package org.broadsheet.core.address;

import jakarta.persistence.EntityManager;
import org.broadsheet.api.address.Addresses;
import org.broadsheet.api.setting.Settings;

/** Wires this feature by hand for tests of the others. */
public final class AddressFixture {

    private AddressFixture() {}

    public static AddressBook book(EntityManager entities) {
        AddressBook book = new AddressBook();
        book.table = new AddressTable();
        book.table.entities = entities;
        return book;
    }

    public static Addresses addresses(EntityManager entities) {
        AddressFinder finder = new AddressFinder();
        finder.table = book(entities).table;
        return finder;
    }

    public static Permalinks permalinks(Settings settings) {
        Permalinks permalinks = new Permalinks();
        permalinks.settings = settings;
        return permalinks;
    }
}
