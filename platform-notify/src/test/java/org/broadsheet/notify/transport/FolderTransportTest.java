package org.broadsheet.notify.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTransportTest {

    @TempDir
    private Path data;

    @Test
    void writesAFileThatMailProgramsOpen() throws Exception {
        FolderTransport transport = new FolderTransport(data.resolve("mail"));

        try (MailTransport.Line line = transport.open()) {
            assertThat(line.send(Messages.to("reader@inbox.example"))).isEqualTo(Outcome.accepted());
        }

        try (InputStream in = Files.newInputStream(data.resolve("mail/delivery-7.eml"))) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            assertThat(message.getSubject()).isEqualTo("Harbour closes");
            assertThat(message.getMessageID()).isEqualTo("<delivery-7.k3y@news.example>");
        }
    }

    @Test
    void doublesNothingWhenADeliveryIsWrittenAgain() throws Exception {
        FolderTransport transport = new FolderTransport(data);

        try (MailTransport.Line line = transport.open()) {
            line.send(Messages.numbered(7, "reader@inbox.example"));
            line.send(Messages.numbered(7, "reader@inbox.example"));
            line.send(Messages.numbered(8, "reader@inbox.example"));
        }

        try (var files = Files.list(data)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("delivery-7.eml", "delivery-8.eml");
        }
    }

    @Test
    void writesOverWhatACrashLeftUnfinished() throws Exception {
        Files.writeString(data.resolve("delivery-7.unfinished"), "x".repeat(100_000));
        FolderTransport transport = new FolderTransport(data);

        try (MailTransport.Line line = transport.open()) {
            line.send(Messages.to("reader@inbox.example"));
        }

        assertThat(data.resolve("delivery-7.unfinished")).doesNotExist();
        assertThat(Files.readString(data.resolve("delivery-7.eml"))).endsWith("how long.\r\n");
    }

    @Test
    void saysWhenThereCanBeNoFolder() throws Exception {
        Path file = Files.writeString(data.resolve("mail"), "a file stands where the folder should");

        assertThatThrownBy(() -> new FolderTransport(file).open()).isInstanceOf(TransportUnavailable.class);
    }

    @Test
    void saysWhereMailGoes() {
        assertThat(new FolderTransport(data).description()).isEqualTo(data.toString());
    }
}
