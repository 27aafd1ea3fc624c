package org.broadsheet.notify.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.broadsheet.notify.transport.Outcome.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SmtpTransportTest {

    private ScriptedServer server;
    private MailTransport transport;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        transport = transport(server.port(), "off");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private static MailTransport transport(int port, String tls) {
        return new SmtpTransport(
                new SmtpSettings("127.0.0.1", port, Optional.empty(), Optional.empty(), tls, Duration.ofSeconds(20)));
    }

    private Outcome send() throws MessagingException, TransportUnavailable {
        try (MailTransport.Line line = transport.open()) {
            return line.send(Messages.to("reader@inbox.example"));
        }
    }

    @Test
    void sendsABatchOverOneConnection() throws Exception {
        try (MailTransport.Line line = transport.open()) {
            for (int i = 1; i <= 3; i++) {
                assertThat(line.send(Messages.numbered(i, "reader@inbox.example")))
                        .isEqualTo(Outcome.accepted());
            }
        }

        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.accepted()).hasSize(3);
        assertThat(server.accepted().get(1))
                .contains("Message-ID: <delivery-2.k3y@news.example>")
                .contains("Nobody may say for how long.");
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 5.7.1 sender refused, REFUSED",
        "MAIL, 451 4.3.0 try later, LATER",
        "MAIL, 530 5.7.0 authentication required, LATER",
        "RCPT, 550 5.1.1 no such user, REFUSED",
        "RCPT, 450 4.2.1 greylisted, LATER",
        "DATA, 554 5.5.1 no, REFUSED",
        "DATA, 421 4.3.2 closing, LATER",
        "., 552 5.3.4 too big, REFUSED",
        "., 451 4.3.0 not now, LATER",
        "., 421 4.3.2 closing, LATER"
    })
    void believesWhatTheServerSays(String command, String answer, Result result) throws Exception {
        server.answer(command, answer);

        Outcome outcome = send();

        assertThat(outcome.result()).isEqualTo(result);
        assertThat(outcome.reply()).startsWith(answer.substring(0, 3)).contains(answer.substring(4));
        assertThat(server.accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
    void knowsThatNothingArrivedWhenTheServerHangsUpBeforeTheEnd(String command) throws Exception {
        server.answer(command, ScriptedServer.HANG_UP);

        assertThat(send().result()).isEqualTo(Result.LATER);
        assertThat(server.accepted()).isEmpty();
    }

    @Test
    void cannotKnowWhenTheServerHangsUpInsteadOfTheLastAnswer() throws Exception {
        server.answer(".", ScriptedServer.HANG_UP);

        assertThat(send().result()).isEqualTo(Result.UNKNOWN);
        assertThat(server.accepted()).as("as it happens, it arrived").hasSize(1);
    }

    @Test
    void doesNotRepeatWhatMayHaveArrivedOnAConnectionUsedBefore() throws Exception {
        try (MailTransport.Line line = transport.open()) {
            line.send(Messages.numbered(1, "reader@inbox.example"));
            server.answer(".", ScriptedServer.HANG_UP);

            assertThat(line.send(Messages.numbered(2, "reader@inbox.example")).result())
                    .isEqualTo(Result.UNKNOWN);
        }
        assertThat(server.accepted()).hasSize(2);
    }

    @Test
    void takesAFreshConnectionWhenTheOldOneHasGoneStale() throws Exception {
        try (MailTransport.Line line = transport.open()) {
            line.send(Messages.numbered(1, "reader@inbox.example"));
            server.hangUp();

            assertThat(line.send(Messages.numbered(2, "reader@inbox.example"))).isEqualTo(Outcome.accepted());
        }
        assertThat(server.connections()).isEqualTo(2);
        assertThat(server.accepted()).hasSize(2);
    }

    @Test
    void goesOnAfterAnOutageWithinABatch() throws Exception {
        try (MailTransport.Line line = transport.open()) {
            line.send(Messages.numbered(1, "reader@inbox.example"));
            server.hangUp();
            server.answer("GREETING", ScriptedServer.HANG_UP);
            assertThat(line.send(Messages.numbered(2, "reader@inbox.example")).result())
                    .isEqualTo(Result.LATER);
            assertThat(line.send(Messages.numbered(3, "reader@inbox.example")).result())
                    .isEqualTo(Result.LATER);

            server.answerAsUsual();
            assertThat(line.send(Messages.numbered(4, "reader@inbox.example"))).isEqualTo(Outcome.accepted());
        }
        assertThat(server.accepted()).hasSize(2);
    }

    @Test
    void goesOnAfterARefusal() throws Exception {
        try (MailTransport.Line line = transport.open()) {
            server.answer("RCPT", "550 no such user");
            assertThat(line.send(Messages.numbered(1, "reader@inbox.example")).result())
                    .isEqualTo(Result.REFUSED);
            server.answerAsUsual();
            assertThat(line.send(Messages.numbered(2, "reader@inbox.example"))).isEqualTo(Outcome.accepted());
        }
    }

    @Test
    void saysWhenNobodyAnswers() throws IOException {
        server.close();

        assertThatThrownBy(() -> transport.open())
                .isInstanceOf(TransportUnavailable.class)
                .hasMessageContaining("smtp://127.0.0.1:" + server.port());
    }

    @Test
    void saysWhenTheServerTakesNobody() {
        server.answer("GREETING", "554 no service");

        assertThatThrownBy(() -> transport.open()).isInstanceOf(TransportUnavailable.class);
    }

    @Test
    void sendsNothingInTheOpenWhenEncryptionIsRequired() {
        MailTransport strict = transport(server.port(), "required");

        assertThatThrownBy(strict::open)
                .isInstanceOf(TransportUnavailable.class)
                .hasMessageContaining("STARTTLS");
        assertThat(server.accepted()).isEmpty();
    }

    @Test
    void sendsInTheOpenWhenEncryptionIsOnlyPreferred() throws Exception {
        transport = transport(server.port(), "preferred");

        assertThat(send()).isEqualTo(Outcome.accepted());
    }

    @Test
    void saysWhereMailGoes() {
        assertThat(transport.description()).isEqualTo("smtp://127.0.0.1:" + server.port());
    }
}
