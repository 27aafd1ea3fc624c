package org.broadsheet.core.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import org.broadsheet.api.change.Change;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.setting.Site;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.FiredEvents;
import org.broadsheet.core.startup.LoggedChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredSettingsTest {

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final SettingTable table = new SettingTable();
    private final SettingsMemory memory = new SettingsMemory();
    private final StoredSettings settings = new StoredSettings();
    private final LoggedChanges logged = new LoggedChanges();

    @BeforeEach
    void setUp() {
        table.entities = database.entities();
        memory.table = table;
        settings.memory = memory;
        settings.table = table;
        settings.baseUrl = "https://news.example/";
        settings.changed = new FiredEvents<>(new ArrayList<>());
        settings.changeLog = logged;
    }

    @Test
    void aNewSiteHasDefaults() {
        assertThat(settings.site())
                .isEqualTo(new Site("Broadsheet", "", ZoneId.of("UTC"), Locale.ENGLISH, "https://news.example"));
    }

    @Test
    void aChangeIsSeenOnceItIsThrough() {
        settings.site();
        database.run(() -> settings.rename(" The Wire ", "All day", "Europe/Berlin", "de-AT"));
        assertThat(settings.site().name()).isEqualTo("Broadsheet");

        memory.changed(new SettingsChanged());

        assertThat(settings.site())
                .isEqualTo(new Site(
                        "The Wire",
                        "All day",
                        ZoneId.of("Europe/Berlin"),
                        Locale.forLanguageTag("de-AT"),
                        "https://news.example"));
        assertThat(logged.lines()).extracting(Change::kind).containsExactly(ChangeKind.SETTING);
    }

    @Test
    void oneSettingReplacesItsOlderValue() {
        database.run(() -> settings.set("comments.default-state", "HELD"));
        database.run(() -> settings.set("comments.default-state", "APPROVED"));

        assertThat(settings.get("comments.default-state", "none")).isEqualTo("APPROVED");
        assertThat(settings.get("unheard-of", "none")).isEqualTo("none");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> settings.rename(" ", "", "Mars/Olympus", "xq"));

        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("name", "zone", "language");
    }

    /** Pages in the cache ask for the site too; they must not fail with the database. */
    @Test
    void whatIsKnownStaysInForceWhileTheDatabaseIsAway() {
        database.run(() -> settings.rename("The Wire", "", "UTC", "en"));
        assertThat(settings.site().name()).isEqualTo("The Wire");
        memory.evict();
        memory.table = new SettingTable();

        assertThat(settings.site().name()).isEqualTo("The Wire");
    }
}
