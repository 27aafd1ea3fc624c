package org.broadsheet.core.startup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Works out what follows from the few settings that people make: the driver from the address of the database, and the
 * address of the embedded database from the data folder. Its ordinal is below the environment's, so that anything
 * said outright wins.
 */
public final class DatabaseConfigSource implements ConfigSource {

    private static final String DRIVER = "broadsheet.db.driver";
    private static final String URL = "broadsheet.db.effective.url";

    @Override
    public String getName() {
        return "broadsheet-database";
    }

    @Override
    public int getOrdinal() {
        return 90;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of(DRIVER, URL);
    }

    @Override
    public Map<String, String> getProperties() {
        return Map.of(DRIVER, getValue(DRIVER), URL, getValue(URL));
    }

    @Override
    public String getValue(String name) {
        return switch (name) {
            case DRIVER ->
                url().startsWith("jdbc:h2:") ? "org.h2.jdbcx.JdbcDataSource" : "org.postgresql.ds.PGSimpleDataSource";
            case URL -> url();
            default -> null;
        };
    }

    /** Without WRITE_DELAY=0, H2 loses acknowledged commits when the process is killed. */
    private static String url() {
        String url = outside("broadsheet.db.url")
                .orElseGet(() -> "jdbc:h2:file:"
                        + java.nio.file.Path.of(outside("broadsheet.data").orElse("./data"), "broadsheet")
                                .toAbsolutePath()
                                .normalize());
        return url.startsWith("jdbc:h2:") && !url.contains("WRITE_DELAY=") ? url + ";WRITE_DELAY=0" : url;
    }

    /** A config source cannot ask the configuration it is part of. */
    private static Optional<String> outside(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(
                        System.getenv(property.replace('.', '_').toUpperCase(java.util.Locale.ROOT))))
                .filter(value -> !value.isBlank());
    }
}
