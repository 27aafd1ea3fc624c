package org.broadsheet.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.moderation.screening.Rule;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures what screening one comment costs on a site with a million comments and 65,000 words: {@code mvn
 * -Pbench-screening verify -pl platform-web -am}. First the screening alone, by JMH; then whole posts over HTTP to the
 * runnable jar, with the rules on and off, which differ by the screening (and by what it leaves to be stored).
 *
 * <p>{@code -Dbench.comments=}, {@code -Dbench.database=} (postgresql or h2), {@code -Dbench.posts=} and {@code
 * -Dbench.parts=jmh,http}. The database stays in {@code target/bench}, for the next run.
 */
public final class ScreeningBench {

    private static final int CONNECTIONS = 4;

    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private final PrintStream out;
    private final List<String> table = new ArrayList<>();

    private ScreeningBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        new ScreeningBench(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run();
    }

    private void run() throws Exception {
        MIGRATIONS.setLevel(Level.WARNING);
        Path folder = Path.of(System.getProperty("bench.folder")).toAbsolutePath();
        Files.createDirectories(folder);
        int comments = Integer.getInteger("bench.comments", 1_000_000);
        List<String> parts =
                List.of(System.getProperty("bench.parts", "jmh,http").split(","));
        Corpus corpus = new Corpus();
        try (Database database = Database.start(System.getProperty("bench.database", "postgresql"), folder)) {
            List<String> rules;
            try (Entities entities = new Entities(database)) {
                Beans beans = new Beans(entities, Filling.given());
                new Filling(database, corpus, out).fill(comments, beans, entities);
                rules = beans.all(Rule.class).stream().map(Rule::name).toList();
            }
            table.add("%-34s %9s %9s %9s %9s %7s %6s"
                    .formatted("ms", "median", "p99", "p99.9", "number", "errors", "load"));
            if (parts.contains("jmh")) {
                screenings(database);
            }
            if (parts.contains("http")) {
                Path jar = Path.of(System.getProperty("bench.jar")).toAbsolutePath();
                posts(database, jar, folder, corpus, rules);
            }
        }
        out.printf(
                "%n%s, %d processors, Java %s, %,d comments; load: of the last minute, when the figure was taken%n",
                ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                comments);
        table.forEach(out::println);
    }

    private void screenings(Database database) throws Exception {
        for (String kind : new String[] {"MIXED", "SHORT", "MEDIUM", "LONG", "LINKS", "PRAISE", "SPAM"}) {
            for (RunResult result : new Runner(new OptionsBuilder()
                            .include(ScreenOneComment.class.getName())
                            .param("kind", kind)
                            .jvmArgs(
                                    "-Xmx1g",
                                    "-Dbench.url=" + database.url(),
                                    "-Dbench.user=" + database.user(),
                                    "-Dbench.password=" + database.password())
                            .build())
                    .run()) {
                Statistics times = result.getPrimaryResult().getStatistics();
                line(
                        "JMH, screening, " + kind.toLowerCase(Locale.ROOT),
                        times.getPercentile(50),
                        times.getPercentile(99),
                        times.getPercentile(99.9),
                        times.getN(),
                        "");
            }
        }
    }

    /** With the rules on, then off; each time warm, first over several connections, then over one. */
    private void posts(Database database, Path jar, Path folder, Corpus corpus, List<String> rules) throws Exception {
        int posts = Integer.getInteger("bench.posts", 3_000);
        for (boolean on : new boolean[] {true, false}) {
            database.run("delete from setting where name like 'screening.rule.%'");
            if (!on) {
                for (String rule : rules) {
                    database.run("insert into setting values ('screening.rule." + rule + ".mode', 'OFF', 0)");
                }
            }
            try (RunningJar running = RunningJar.start(jar, folder.resolve("run"), database, freePort())) {
                Posting posting = new Posting(corpus, running.url(), System.nanoTime());
                posting.post(2 * posts, CONNECTIONS);
                for (int connections : new int[] {CONNECTIONS, 1}) {
                    Posting.Result result = posting.post(posts, connections);
                    line(
                            "POST, rules %s, %d at a time".formatted(on ? "on" : "off", connections),
                            result.millis(.5),
                            result.millis(.99),
                            result.millis(.999),
                            posts,
                            Integer.toString(result.errors()));
                }
            }
        }
        database.run("delete from setting where name like 'screening.rule.%'");
    }

    private void line(String what, double median, double most, double nearlyAll, long number, String errors) {
        table.add("%-34s %9.2f %9.2f %9.2f %,9d %7s %6.2f"
                .formatted(
                        what,
                        median,
                        most,
                        nearlyAll,
                        number,
                        errors,
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        out.println(table.get(table.size() - 1));
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
