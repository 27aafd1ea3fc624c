package org.broadsheet.it.process;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The runnable jar in a process of its own, as a newsroom starts it. */
class JarProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 180;

    private final int port;
    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private JarProcess(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts it in a folder, with these variables and none of ours besides. */
    static JarProcess start(Path folder, int port, Map<String, String> variables) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "java",
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        System.getProperty("it.jar"),
                        "--port",
                        Integer.toString(port))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("BROADSHEET_"));
        builder.environment().putAll(variables);
        JarProcess jar = new JarProcess(port, builder.start());
        Thread reader = new Thread(jar::read, "output of the jar");
        reader.setDaemon(true);
        reader.start();
        return jar;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                    output.notifyAll();
                }
                if (line.startsWith("Broadsheet is ready")) {
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            // The stream ends with the process, however that ended.
        } finally {
            ended.countDown();
            ready.countDown();
        }
    }

    /** Waits until it says that it is ready, and for what it says with it. */
    JarProcess awaitReady() throws InterruptedException {
        if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS) || !process.isAlive()) {
            throw new AssertionError("did not start:\n" + String.join("\n", output));
        }
        return this;
    }

    int awaitExit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || !ended.await(10, TimeUnit.SECONDS)) {
            throw new AssertionError("still runs:\n" + String.join("\n", output));
        }
        return process.exitValue();
    }

    /** Waits until a line holds this. */
    void awaitLine(String part) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (output) {
            while (output.stream().noneMatch(line -> line.contains(part))) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("no '" + part + "' in:\n" + String.join("\n", output));
                }
                output.wait(left);
            }
        }
    }

    List<String> output() {
        return output;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** SIGSTOP: it does nothing more, but its sockets still take what is sent. */
    void freeze() {
        signal("-STOP");
    }

    /** SIGKILL: it has no chance to tidy up. */
    void kill() {
        signal("-KILL");
    }

    private void signal(String signal) {
        try {
            Process kill = new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .redirectOutput(ProcessBuilder.Redirect.to(new File("/dev/null")))
                    .start();
            kill.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
