package org.broadsheet.it.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The one moment in which nobody can know: the mail server has said 250 and the process dies before it has noted so.
 * The process is stopped before the answer and killed after it, so the answer is surely given and surely not read.
 */
class OutboxKillIT {

    /** Leases that end within the test's patience; these are no settings for people. */
    private static final String HASTE = "-Dbroadsheet.mail.lease=2 -Dbroadsheet.mail.sweep=1";

    /** What a publication writes in its transaction, and nothing else. */
    private static final String PUBLICATION = """
            insert into alert (id, kind, article_id, section_id, state, message_key, created_at, deliveries, version)
            select nextval('alert_seq'), 'STORY', a.id, r.section_id, 'RECORDED', 'k3y', a.first_published_at, 0, 1
            from article a join revision r on r.id = a.published_revision_id
            order by a.id fetch first 1 rows only""";

    private static final int FATAL = 3;

    @TempDir
    private Path folder;

    @Test
    void noAlertIsLostAndNoneIsSentTwiceOnH2() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("data/broadsheet") + ";WRITE_DELAY=0";

        killAndRestart(url, "sa", "", Map.of());
    }

    @Test
    void noAlertIsLostAndNoneIsSentTwiceOnPostgreSql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";

            killAndRestart(
                    url,
                    "postgres",
                    "postgres",
                    Map.of(
                            "BROADSHEET_DB_URL", url,
                            "BROADSHEET_DB_USER", "postgres",
                            "BROADSHEET_DB_PASSWORD", "postgres"));
        }
    }

    private void killAndRestart(String url, String user, String password, Map<String, String> database)
            throws Exception {
        int port = JarProcess.freePort();
        try (SmtpSink sink = new SmtpSink()) {
            Map<String, String> variables = new HashMap<>(database);
            variables.put("BROADSHEET_DEMO", "true");
            variables.put("BROADSHEET_SMTP_HOST", "127.0.0.1");
            variables.put("BROADSHEET_SMTP_PORT", Integer.toString(sink.port()));
            variables.put("BROADSHEET_SMTP_TLS", "off");
            variables.put("JAVA_TOOL_OPTIONS", HASTE);
            try (JarProcess jar = JarProcess.start(folder, port, variables)) {
                jar.awaitReady();
            }
            assertThat(sink.accepted()).as("demo content mails nothing").isEmpty();
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate(PUBLICATION);
            }

            String caught = sendUntilKilled(port, sink, variables);
            Map<String, String> afterKill = states(url, user, password);
            assertThat(afterKill).containsEntry(caught, "CLAIMED");
            sendTheRest(port, sink, variables, afterKill.size());

            Map<String, String> settled = states(url, user, password);
            assertThat(settled).hasSameSizeAs(afterKill).containsEntry(caught, "UNCERTAIN");
            settled.remove(caught);
            assertThat(settled)
                    .isNotEmpty()
                    .allSatisfy((recipient, state) -> assertThat(state).isEqualTo("SENT"));
            List<String> received =
                    sink.accepted().stream().map(SmtpSink.Mail::recipient).toList();
            assertThat(received).doesNotHaveDuplicates().hasSize(afterKill.size());
        }
    }

    /** Returns whose mail was accepted and never noted. */
    private String sendUntilKilled(int port, SmtpSink sink, Map<String, String> variables) throws Exception {
        JarProcess jar = JarProcess.start(folder, port, variables);
        try (jar) {
            sink.witness(new SmtpSink.Witness() {
                @Override
                public void beforeReply(SmtpSink.Mail mail) {
                    if (sink.accepted().size() == FATAL) {
                        jar.freeze();
                    }
                }

                @Override
                public void afterReply(SmtpSink.Mail mail) {
                    if (sink.accepted().size() == FATAL) {
                        jar.kill();
                    }
                }
            });
            assertThat(jar.awaitExit()).isNotZero();
        }
        assertThat(sink.accepted()).hasSize(FATAL);
        return sink.accepted().get(FATAL - 1).recipient();
    }

    private void sendTheRest(int port, SmtpSink sink, Map<String, String> variables, int expected) throws Exception {
        CountDownLatch rest = new CountDownLatch(expected - FATAL);
        sink.witness(new SmtpSink.Witness() {
            @Override
            public void afterReply(SmtpSink.Mail mail) {
                rest.countDown();
            }
        });
        try (JarProcess jar = JarProcess.start(folder, port, variables)) {
            jar.awaitLine("deliveries from a worker that is gone");
            assertThat(rest.await(2, TimeUnit.MINUTES))
                    .as("all others were sent")
                    .isTrue();
            jar.awaitLine("mails of %d sent".formatted(expected - FATAL));
            jar.awaitReady();
        }
    }

    private static Map<String, String> states(String url, String user, String password) throws SQLException {
        Map<String, String> states = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select recipient, state from delivery")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getString(2));
            }
        }
        return states;
    }
}
