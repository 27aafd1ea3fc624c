package org.broadsheet.moderation.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The service, on this machine. */
final class StandIn {

    static final String THANKS = "Thanks for making the web a better place.";

    /** What came in: the last part of the path, and the form. */
    final List<String> heard = new CopyOnWriteArrayList<>();

    final List<String> forms = new CopyOnWriteArrayList<>();

    volatile int status = 200;
    volatile String body = THANKS;
    volatile boolean hangsUp;

    /** Happens between hearing and answering. */
    volatile Runnable meanwhile = () -> {};

    private final HttpServer server;

    StandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/1.1";
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            forms.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            heard.add(exchange.getRequestURI().getPath().replace("/1.1/submit-", ""));
            meanwhile.run();
            if (!hangsUp) {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
