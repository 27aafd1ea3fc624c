package org.broadsheet.it.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What surrounds the application in the tests: a database, a mail server, ports from the kernel. Begins before
 * Arquillian reads its configuration, which takes all this from system properties, and ends with the last test.
 */
public class Surroundings implements LauncherSessionListener {

    public static final String ADMIN_LOGIN = "chief";
    public static final String ADMIN_PASSWORD = "correct-horse-battery";

    private static GreenMail mail;
    private static EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("it.database");
        if (database == null) {
            return;
        }
        try {
            int port = freePort();
            mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            mail.start();
            Path folder = Path.of("target", "it", database + (stripped() ? "-stripped" : ""))
                    .toAbsolutePath();
            System.setProperty("it.port", Integer.toString(port));
            System.setProperty("it.url", "http://localhost:" + port);
            System.setProperty(
                    "it.jvm",
                    String.join(
                            " ",
                            "-Xmx768m",
                            "-XX:TieredStopAtLevel=1",
                            "-Dbroadsheet.base.url=http://localhost:" + port,
                            "-Dbroadsheet.data=" + folder.resolve(Long.toString(System.nanoTime())),
                            "-Dbroadsheet.admin.email=" + ADMIN_LOGIN + "@news.example",
                            "-Dbroadsheet.admin.password=" + ADMIN_PASSWORD,
                            "-Dbroadsheet.mail.from=newsroom@news.example",
                            "-Dbroadsheet.smtp.host=127.0.0.1",
                            "-Dbroadsheet.smtp.port=" + mail.getSmtp().getPort(),
                            "-Dbroadsheet.smtp.tls=off",
                            "-Dbroadsheet.trusted.proxies=127.0.0.1,::1,0:0:0:0:0:0:0:1",
                            databaseOptions(database)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String databaseOptions(String database) throws IOException {
        if (!database.equals("postgresql")) {
            return "-Dit=h2";
        }
        postgres = EmbeddedPostgres.builder().start();
        return "-Dbroadsheet.db.url="
                + postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "")
                + " -Dbroadsheet.db.user=postgres -Dbroadsheet.db.password=postgres";
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Chromium.closeShared();
        if (mail != null) {
            mail.stop();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static boolean stripped() {
        return Boolean.getBoolean("it.stripped");
    }

    /** The mail server that the application sends to. */
    public static GreenMail mail() {
        return mail;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
