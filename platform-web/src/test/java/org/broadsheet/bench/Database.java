package org.broadsheet.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Where the comments are: a PostgreSQL of our own, or an H2 in a file. Kept between runs, since filling it takes long. */
record Database(String url, String user, String password, Closeable server) implements AutoCloseable {

    /** As a small server would have it. */
    private static final String BUFFERS = "512MB";

    static Database start(String kind, Path folder) throws IOException {
        if (kind.equals("h2")) {
            String file =
                    folder.resolve("h2").resolve("broadsheet").toAbsolutePath().toString();
            return new Database("jdbc:h2:file:" + file + ";WRITE_DELAY=0", "sa", "", () -> {});
        }
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql").toAbsolutePath())
                .setCleanDataDirectory(false)
                .setServerConfig("shared_buffers", BUFFERS)
                .setServerConfig("max_wal_size", "4GB")
                // Embedded ones are made for tests and lose what they have when they are killed.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
        return new Database(url, "postgres", "postgres", postgres);
    }

    /** One that another process has started. */
    static Database running(String url, String user, String password) {
        return new Database(url, user, password, () -> {});
    }

    boolean postgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** As the application does before it starts. */
    void migrate() {
        for (String module : new String[] {"core", "moderation", "notify"}) {
            Flyway.configure()
                    .dataSource(url, user, password)
                    .locations("classpath:db/migration/" + module)
                    .table("schema_" + module)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .placeholders(Map.of("bytes", postgresql() ? "bytea" : "binary large object"))
                    .load()
                    .migrate();
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
