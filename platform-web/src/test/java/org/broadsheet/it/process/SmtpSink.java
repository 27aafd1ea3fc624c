package org.broadsheet.it.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A mail server (RFC 5321, as much as a client needs) that keeps what it accepts and lets a test act in the one moment
 * that matters: when the server has taken a message and the client has yet to hear of it.
 */
class SmtpSink implements AutoCloseable {

    /** Told of each accepted message before and after the 250 is written. */
    interface Witness {

        default void beforeReply(Mail mail) {}

        default void afterReply(Mail mail) {}
    }

    /** A message that was accepted. */
    record Mail(String recipient, String content) {

        String subject() {
            return content.lines()
                    .filter(line -> line.startsWith("Subject:"))
                    .findFirst()
                    .orElse("");
        }
    }

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(runnable -> {
        Thread thread = new Thread(runnable, "smtp sink");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Mail> accepted = new CopyOnWriteArrayList<>();
    private volatile Witness witness = new Witness() {};

    SmtpSink() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    List<Mail> accepted() {
        return List.copyOf(accepted);
    }

    void witness(Witness newWitness) {
        witness = newWitness;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.execute(() -> talk(socket));
            } catch (SocketException e) {
                return; // closed: the test is over
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void talk(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = socket.getOutputStream();
            say(out, "220 sink");
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("RCPT TO:")) {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    say(out, "250 ok");
                } else if (verb.equals("DATA")) {
                    say(out, "354 go on");
                    take(new Mail(recipient, content(in)), out);
                } else if (verb.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // The client is gone, which is what some tests are about.
        }
    }

    private void take(Mail mail, OutputStream out) throws IOException {
        accepted.add(mail);
        witness.beforeReply(mail);
        say(out, "250 taken");
        witness.afterReply(mail);
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line).append('\n');
        }
        return content.toString();
    }

    private static void say(OutputStream out, String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
