package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.moderation.SomeSettings;
import org.broadsheet.moderation.remote.RemoteNames;
import org.broadsheet.moderation.remote.RemoteOpinion;
import org.broadsheet.moderation.remote.RemoteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a stand-in on this machine that answers, hangs and lies. */
class RemoteTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    /** Far beyond any deadline, and only reached when a call hangs. */
    private static final Duration HANGING = Duration.ofSeconds(60);

    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Socket> open = new ArrayList<>();
    private volatile Answer answer = out -> {};
    private volatile String received = "";
    private ServerSocket server;

    private interface Answer {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "stand-in");
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void release() throws IOException {
        released.countDown();
        server.close();
        synchronized (open) {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void spamHoldsAndBlatantSpamStaysBelowWhatDecidesAlone() {
        says("true");
        assertThat(ask()).containsExactly(new Evidence("remote-spam", "", "0", 4));
        answer = out -> write(out, "200 OK", "X-akismet-pro-tip: discard\r\n", "true");
        assertThat(ask()).containsExactly(new Evidence("remote-spam", "", "1", 5.5));
    }

    @Test
    void whatItTakesForGoodWeighsNothing() {
        says("false");
        assertThat(ask()).containsExactly(new Evidence("remote-clear", "", "", 0));
    }

    @Test
    void theFormHasWhatTheProtocolWants() {
        says("false");
        ask();
        assertThat(received)
                .startsWith("POST /1.1/comment-check HTTP/1.1")
                .contains("api_key=s3cret")
                .contains("blog=https%3A%2F%2Fnews.example")
                .contains("user_ip=192.0.2.7")
                .contains("comment_author=Ada")
                .contains("comment_content=Larkin+is+right.")
                .contains("comment_date_gmt=2026-11-23T12%3A00%3A00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRUE", "trueish", "invalid", "", "<html>true</html>", "1", "false true"})
    void liesAreNoEvidence(String body) {
        says(body);
        assertThat(ask()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"500 Internal Server Error", "302 Found", "403 Forbidden"})
    void otherStatesAreNoEvidenceAndRedirectsAreNotFollowed(String status) {
        answer = out -> write(out, status, "Location: http://127.0.0.1:" + server.getLocalPort() + "/\r\n", "true");
        assertThat(ask()).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void afterAnUndeploymentNobodyIsAsked() {
        says("true");
        RemoteService service = service(Optional.of("s3cret"), Clock.fixed(NOON, ZoneOffset.UTC), "3000");
        assertThat(service.ask(Fixture.comment("Larkin is right.").candidate())).isEqualTo(RemoteOpinion.SPAM);
        service.close();
        assertThat(service.ask(Fixture.comment("Larkin is right.").candidate())).isEqualTo(RemoteOpinion.NONE);
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatCannotEvenBeAskedIsNoEvidence() {
        RemoteService service = new RemoteService(
                "mailto:nobody@news.example",
                Optional.of("s3cret"),
                new SomeSettings(Map.of()),
                Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(service.ask(Fixture.comment("Larkin is right.").candidate())).isEqualTo(RemoteOpinion.NONE);
    }

    @Test
    void whoeverHangsDripsClosesOrFloodsDelaysNobody() {
        List<Answer> rogues = List.of(out -> released.await(), this::drip, out -> {}, out -> {
            head(out, "200 OK", "Content-Length: 10000000\r\n");
            byte[] junk = new byte[100_000];
            for (int i = 0; i < 100; i++) {
                out.write(junk);
            }
        });
        for (Answer rogue : rogues) {
            answer = rogue;
            assertThat(assertTimeoutPreemptively(HANGING, () -> ask())).isEmpty();
        }
        assertThat(released.getCount()).as("the stand-in still hangs").isEqualTo(1);
    }

    @Test
    void afterFiveFailuresNobodyIsAskedForAMinute() {
        says("invalid");
        MovableClock clock = new MovableClock();
        Remote rule = rule(Optional.of("s3cret"), clock);
        for (int i = 0; i < 7; i++) {
            rule.examine(Fixture.comment("Larkin is right.").reading());
        }
        assertThat(asked).hasValue(5);
        clock.now = NOON.plusSeconds(60);
        says("true");
        assertThat(rule.examine(Fixture.comment("Larkin is right.").reading())).hasSize(1);
    }

    @Test
    void withoutAKeyOrSwitchedOffNobodyIsAsked() {
        says("true");
        assertThat(rule(Optional.empty(), Clock.fixed(NOON, ZoneOffset.UTC))
                        .examine(Fixture.comment("Larkin is right.").reading()))
                .isEmpty();
        Remote rule = rule(Optional.of("s3cret"), Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(rule.initially()).isEqualTo(RuleMode.OFF);
        assertThat(Fixture.screening(List.of(rule))
                        .screen(Fixture.comment("Larkin is right.").candidate())
                        .state())
                .isEqualTo(CommentState.APPROVED);
        assertThat(asked).hasValue(0);
    }

    @Test
    void aDeadlineThatIsNoNumberIsOurs() {
        says("true");
        for (String deadline : List.of("", "soon", "700 ms", "99999999999999999999")) {
            assertThat(rule(Optional.of("s3cret"), Clock.fixed(NOON, ZoneOffset.UTC), deadline)
                            .examine(Fixture.comment("Larkin is right.").reading()))
                    .as(deadline)
                    .hasSize(1);
        }
    }

    @Test
    void itsModeIsReadFromTheSameSettingWhereverItIsRead() {
        Remote rule = rule(Optional.empty(), Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(RuleSettings.modeKey(rule.name())).isEqualTo(RemoteNames.MODE_SETTING);
    }

    private List<Evidence> ask() {
        return rule(Optional.of("s3cret"), Clock.fixed(NOON, ZoneOffset.UTC))
                .examine(Fixture.comment("Larkin is right.").reading());
    }

    private Remote rule(Optional<String> key, Clock clock) {
        return rule(key, clock, "3000");
    }

    private Remote rule(Optional<String> key, Clock clock, String deadline) {
        return new Remote(service(key, clock, deadline));
    }

    private RemoteService service(Optional<String> key, Clock clock, String deadline) {
        return new RemoteService(
                "http://127.0.0.1:" + server.getLocalPort() + "/1.1",
                key,
                new SomeSettings(Map.of("screening.remote.deadline-millis", deadline)),
                clock);
    }

    private void says(String body) {
        answer = out -> write(out, "200 OK", "", body);
    }

    private void drip(OutputStream out) throws IOException, InterruptedException {
        head(out, "200 OK", "Transfer-Encoding: chunked\r\n");
        while (!released.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            out.write("1\r\nt\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    private static void write(OutputStream out, String status, String headers, String body) throws IOException {
        head(out, status, headers + "Content-Length: " + body.length() + "\r\n");
        out.write(body.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void head(OutputStream out, String status, String headers) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                synchronized (open) {
                    open.add(socket);
                }
                asked.incrementAndGet();
                Thread thread = new Thread(() -> answer(socket), "stand-in-answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            received = request(socket.getInputStream());
            answer.write(socket.getOutputStream());
        } catch (IOException e) {
            // The other side left, as it should; the test sees what it made of it.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String request(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("comment_date_gmt") < 0 || in.available() > 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
        }
        return text.toString();
    }

    private static final class MovableClock extends Clock {

        private volatile Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
