package org.broadsheet.notify.transport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that says what it is told to, and can hang up instead of an answer. */
final class ScriptedServer implements AutoCloseable {

    /** Instead of an answer: the connection is cut. */
    static final String HANG_UP = "";

    private final ServerSocket listener;
    private final Thread listening;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    ScriptedServer() throws IOException {
        listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        listening = new Thread(this::listen, "scripted-server");
        listening.setDaemon(true);
        listening.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** @param command GREETING, EHLO, MAIL, RCPT, DATA, or . for the end of the data */
    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    void answerAsUsual() {
        answers.clear();
    }

    /** The whole of each message that was accepted. */
    List<String> accepted() {
        return accepted;
    }

    int connections() {
        return connections.size();
    }

    /** Cuts every connection there is, as servers do with idle ones. */
    void hangUp() throws IOException {
        for (Socket connection : connections) {
            connection.close();
        }
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket connection = listener.accept();
                connections.add(connection);
                Thread thread = new Thread(() -> talk(connection), "scripted-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream out = connection.getOutputStream();
            if (!say(out, "GREETING", "220 scripted")) {
                return;
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.split("[ :]", 2)[0];
                boolean goOn = command.equals("DATA") ? data(in, out) : say(out, command, usual(command));
                if (!goOn) {
                    return;
                }
            }
        } catch (IOException e) {
            if (!connection.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String usual(String command) {
        return command.equals("QUIT") ? "221 bye" : "250 ok";
    }

    private boolean data(BufferedReader in, OutputStream out) throws IOException {
        if (!say(out, "DATA", "354 go on")) {
            return false;
        }
        if (answers.containsKey("DATA")) {
            return true;
        }
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
            message.append(line).append('\n');
        }
        String answer = answers.getOrDefault(".", "250 queued");
        if (answer.startsWith("250") || answer.equals(HANG_UP)) {
            accepted.add(message.toString());
        }
        return say(out, ".", "250 queued");
    }

    private boolean say(OutputStream out, String command, String usual) throws IOException {
        String answer = answers.getOrDefault(command, usual);
        if (answer.equals(HANG_UP)) {
            return false;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        return true;
    }

    /** Returns when nobody listens any more: the port takes connections until the thread has seen that it is closed. */
    @Override
    public void close() throws IOException {
        listener.close();
        try {
            listening.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        hangUp();
    }
}
