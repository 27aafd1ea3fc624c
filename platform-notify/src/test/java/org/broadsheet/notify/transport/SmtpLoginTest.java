package org.broadsheet.notify.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Against a mail server that people also use. */
@Timeout(60)
class SmtpLoginTest {

    private GreenMail server;
    private GreenMail encrypted;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.setUser("newsroom", "newsroom", "secret");
        server.getUserManager().setAuthRequired(true);
        encrypted = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        encrypted.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        encrypted.stop();
    }

    private MailTransport withPassword(String password) {
        return new SmtpTransport(new SmtpSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                Optional.of("newsroom"),
                Optional.of(password),
                "off",
                Duration.ofSeconds(20)));
    }

    @Test
    void signsInAndDelivers() throws Exception {
        try (MailTransport.Line line = withPassword("secret").open()) {
            assertThat(line.send(Messages.to("reader@inbox.example"))).isEqualTo(Outcome.accepted());
        }

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getMessageID()).isEqualTo("<delivery-7.k3y@news.example>");
        assertThat(received[0].getSubject()).isEqualTo("Harbour closes");
    }

    @Test
    void touchesNoMessageWhenTheLoginIsRefused() {
        MailTransport transport = withPassword("wrong");

        assertThatThrownBy(transport::open).isInstanceOf(TransportUnavailable.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void doesNotTrustACertificateThatAnybodyCouldHaveMade() {
        MailTransport transport = new SmtpTransport(new SmtpSettings(
                "127.0.0.1",
                encrypted.getSmtps().getPort(),
                Optional.empty(),
                Optional.empty(),
                "implicit",
                Duration.ofSeconds(20)));

        assertThatThrownBy(transport::open)
                .isInstanceOf(TransportUnavailable.class)
                .hasRootCauseInstanceOf(java.security.cert.CertPathBuilderException.class);
    }
}
