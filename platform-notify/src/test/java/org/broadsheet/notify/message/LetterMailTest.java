package org.broadsheet.notify.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.support.Fields;
import org.broadsheet.notify.support.FixedSettings;
import org.broadsheet.notify.support.MovableClock;
import org.broadsheet.notify.support.Stories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters as a parser reads them back. */
class LetterMailTest {

    private static final String RECIPIENT = "reader@inbox.example";

    private final Composer composer = new Composer();
    private final Map<Letter, Optional<Letter>> writtenAnew = new HashMap<>();

    @BeforeEach
    void wire() {
        Fields.set(composer, "articles", new Stories());
        Fields.set(composer, "settings", new FixedSettings("The Quay & Co", "https://news.example"));
        Fields.set(composer, "clock", new MovableClock());
        Fields.set(composer, "from", "newsroom@news.example");
        Fields.set(composer, "writers", new LetterWriters() {
            @Override
            Optional<Letter> write(Letter letter) {
                return writtenAnew.getOrDefault(letter, Optional.of(letter));
            }
        });
    }

    private static Letter signIn() {
        return new Letter(MailKind.SIGN_IN, RECIPIENT, "1", Map.of("linkPath", "/reader/sign-in/t0ken"));
    }

    private static Letter reply(String author, String comment) {
        return new Letter(
                MailKind.REPLY,
                RECIPIENT,
                "2",
                Map.of(
                        "author",
                        author,
                        "headline",
                        "Harbour closes",
                        "commentQuote",
                        comment,
                        "linkPath",
                        "/comments/12",
                        Letter.UNSUBSCRIBE,
                        "/reader/replies/leave/t0ken"));
    }

    private static Envelope envelope(Letter letter) {
        return new Envelope(77, letter.kind(), letter.recipient(), "k3y", null, null, letter);
    }

    private MimeMessage read(Letter letter) throws IOException, MessagingException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        composer.batch().compose(envelope(letter)).orElseThrow().toMessage().writeTo(out);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(out.toByteArray()));
    }

    private static String part(MimeMessage message, int index) throws IOException, MessagingException {
        return (String)
                ((MimeMultipart) message.getContent()).getBodyPart(index).getContent();
    }

    @Test
    void aLinkToSignInGoesToOnePersonAndIsNoMailToMany() throws Exception {
        MimeMessage message = read(signIn());

        assertThat(message.getSubject()).isEqualTo("[The Quay & Co] Your link to sign in");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("Precedence")).isNull();
        assertThat(part(message, 0)).contains("https://news.example/reader/sign-in/t0ken");
        assertThat(part(message, 1))
                .contains("<a href=\"https://news.example/reader/sign-in/t0ken\"")
                .contains(">Open the sign-in page</a>")
                .contains("The Quay &amp; Co");
    }

    @Test
    void anAnswerCanBeLeftByOneClick() throws Exception {
        MimeMessage message = read(reply("Ines", "Quite so."));

        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://news.example/reader/replies/leave/t0ken>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("List-ID")).containsExactly("<reply.news.example>");
        for (int i = 0; i < 2; i++) {
            assertThat(part(message, i)).contains("Quite so.", "https://news.example/reader/replies/leave/t0ken");
        }
    }

    @Test
    void whatReadersTypedCannotSpeakForTheSite() throws Exception {
        MimeMessage message = read(reply(
                "<b>Ines</b>\r\nBcc: all@news.example {{linkPath}}",
                "One\n\n-- \nThe Quay\n<a href=\"https://evil.example\">click</a>"));

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).contains("<b>Ines</b> Bcc: all@news.example {{linkPath}} answered");
        assertThat(part(message, 0)).contains("> One\r\n> \r\n> --\r\n> The Quay\r\n> <a href=");
        assertThat(part(message, 1))
                .contains("&lt;a href=&quot;https://evil.example&quot;&gt;")
                .contains("&lt;b&gt;Ines&lt;/b&gt;")
                .contains("{{linkPath}} answered")
                .doesNotContain("<b>Ines", "href=\"https://evil");
    }

    @Test
    void aParagraphWithoutItsValueIsLeftOut() throws Exception {
        MimeMessage message = read(reply("Ines", " "));

        assertThat(part(message, 0)).doesNotContain("> ").contains("https://news.example/comments/12");
        assertThat(part(message, 1)).doesNotContain("<p></p>", "border-left");
    }

    @Test
    void aLetterWithHolesIsNotWritten() {
        Letter holes = new Letter(MailKind.SIGN_IN, RECIPIENT, "1", Map.of());

        assertThatThrownBy(() -> composer.batch().compose(envelope(holes)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("linkPath");
    }

    @Test
    void itsWriterHasTheLastWord() throws Exception {
        Letter queued = reply("Ines", "As it was");
        writtenAnew.put(queued, Optional.of(reply("Ines", "As it is now")));

        assertThat(part(read(queued), 0)).contains("As it is now").doesNotContain("As it was");

        writtenAnew.put(queued, Optional.empty());
        assertThat(composer.batch().compose(envelope(queued))).isEmpty();
        assertThat(composer.batch().subject(envelope(queued))).isEmpty();
    }

    @Test
    void staffSeeALinkToSignInNowhere() {
        org.broadsheet.notify.message.Letter seen =
                composer.batch().preview(envelope(signIn())).orElseThrow();

        assertThat(seen.text()).contains("https://news.example/…").doesNotContain("t0ken");
        assertThat(seen.html()).doesNotContain("t0ken");
    }
}
