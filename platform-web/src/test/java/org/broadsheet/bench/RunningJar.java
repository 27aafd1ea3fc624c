package org.broadsheet.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The runnable jar on the benchmark's database, as a newsroom starts it behind a proxy. */
final class RunningJar implements AutoCloseable {

    private final Process process;
    private final int port;

    private RunningJar(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static RunningJar start(Path jar, Path folder, Database database, int port) throws IOException {
        Files.createDirectories(folder);
        File log = folder.resolve("server.log").toFile();
        ProcessBuilder builder = new ProcessBuilder("java", "-Xmx1g", "-jar", jar.toString(), "--port", "" + port)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("BROADSHEET_"));
        builder.environment().put("BROADSHEET_DB_URL", database.url());
        builder.environment().put("BROADSHEET_DB_USER", database.user());
        builder.environment().put("BROADSHEET_DB_PASSWORD", database.password());
        builder.environment().put("BROADSHEET_TRUSTED_PROXIES", "127.0.0.1");
        Process process = builder.start();
        // Whoever stops the benchmark stops it, too.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "end of the jar"));
        BufferedReader lines = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("Broadsheet is ready")) {
                Thread rest = new Thread(() -> drain(lines, log.toPath()), "output of the jar");
                rest.setDaemon(true);
                rest.start();
                return new RunningJar(process, port);
            }
        }
        throw new IllegalStateException("The jar did not start:\n" + said);
    }

    private static void drain(BufferedReader lines, Path log) {
        try (var writer = Files.newBufferedWriter(log)) {
            lines.transferTo(writer);
        } catch (IOException e) {
            // The stream ends with the process, however that ended.
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
