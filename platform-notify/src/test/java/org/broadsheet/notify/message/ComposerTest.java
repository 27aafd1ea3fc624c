package org.broadsheet.notify.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.link.SubscriptionLinks;
import org.broadsheet.notify.link.WishRef;
import org.broadsheet.notify.support.Fields;
import org.broadsheet.notify.support.FixedSettings;
import org.broadsheet.notify.support.MovableClock;
import org.broadsheet.notify.support.ReadableSigner;
import org.broadsheet.notify.support.Stories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every mail is read back by a parser, from the bytes that a server would get. */
class ComposerTest {

    private final Composer composer = new Composer();
    private final Stories stories = new Stories();
    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void wire() {
        site("The Quay", "https://news.example");
        Fields.set(composer, "articles", stories);
        Fields.set(composer, "clock", clock);
        Fields.set(composer, "from", "newsroom@news.example");
    }

    private void site(String name, String url) {
        FixedSettings settings = new FixedSettings(name, url);
        SubscriptionLinks links = new SubscriptionLinks();
        Fields.set(links, "signer", new ReadableSigner());
        Fields.set(links, "settings", settings);
        Fields.set(composer, "links", links);
        Fields.set(composer, "settings", settings);
    }

    private static Envelope alert(long articleId) {
        return new Envelope(77, MailKind.ALERT, "reader@inbox.example", "k3y", new WishRef(12, 3), articleId, null);
    }

    private static Envelope confirmation() {
        return new Envelope(78, MailKind.CONFIRMATION, "reader@inbox.example", "k3y", new WishRef(12, 3), null, null);
    }

    private byte[] bytes(Envelope envelope) throws IOException, MessagingException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        composer.batch().compose(envelope).orElseThrow().toMessage().writeTo(out);
        return out.toByteArray();
    }

    private static MimeMessage parse(byte[] bytes) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private MimeMessage read(Envelope envelope) throws IOException, MessagingException {
        return parse(bytes(envelope));
    }

    private static String part(MimeMessage message, int index, String type) throws IOException, MessagingException {
        BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(index);
        assertThat(part.isMimeType(type)).isTrue();
        return (String) part.getContent();
    }

    @Test
    void writesAnAlertAsTextAndHtml() throws Exception {
        stories.publish(7, "Harbour closes", "Nobody may say for how long.");

        MimeMessage message = read(alert(7));

        assertThat(message.getSubject()).isEqualTo("[The Quay] Harbour closes");
        assertThat(message.isMimeType("multipart/alternative")).isTrue();
        for (String body : new String[] {part(message, 0, "text/plain"), part(message, 1, "text/html")}) {
            assertThat(body)
                    .contains("Harbour closes")
                    .contains("Nobody may say for how long.")
                    .contains("https://news.example/2026/11/story-7/")
                    .contains("https://news.example/unsubscribe/unsubscribe.12-3")
                    .contains("reader@inbox.example because you subscribed to alerts from The Quay");
        }
        assertThat(part(message, 0, "text/plain")).contains("War & Peace");
        assertThat(part(message, 1, "text/html")).contains("War &amp; Peace").doesNotContain("<img");
    }

    @Test
    void givesAnAlertTheHeadersOfMailToMany() throws Exception {
        stories.publish(7, "Harbour closes", "");

        MimeMessage message = read(alert(7));

        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://news.example/unsubscribe/unsubscribe.12-3>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("List-ID")).containsExactly("<alerts.news.example>");
        assertThat(message.getHeader("Precedence")).containsExactly("bulk");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate()).isEqualTo(Date.from(clock.instant()));
        assertThat(message.getFrom())
                .containsExactly(new InternetAddress("newsroom@news.example", "The Quay", "UTF-8"));
        assertThat(message.getRecipients(Message.RecipientType.TO))
                .containsExactly(new InternetAddress("reader@inbox.example"));
    }

    @Test
    void keepsTheMessageIdForEveryAttempt() throws Exception {
        stories.publish(7, "Harbour closes", "");
        String first = read(alert(7)).getMessageID();
        clock.pass(Duration.ofHours(5));

        assertThat(read(alert(7)).getMessageID()).isEqualTo(first).isEqualTo("<delivery-77.k3y@news.example>");
    }

    @Test
    void confirmationHoldsNothingThatItsRequesterTyped() throws Exception {
        byte[] bytes = bytes(confirmation());
        MimeMessage message = parse(bytes);

        assertThat(message.getSubject()).isEqualTo("[The Quay] Please confirm your subscription");
        for (String body : new String[] {part(message, 0, "text/plain"), part(message, 1, "text/html")}) {
            assertThat(body)
                    .contains("https://news.example/subscribe/confirm/confirm.12-3")
                    .doesNotContain("reader@inbox.example");
        }
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("Precedence")).isNull();
    }

    @Test
    void aLineBreakInAHeadlineMakesNoHeader() throws Exception {
        stories.publish(7, "Harbour\r\nBcc: victim@news.example\r\n\r\n<script>", "x");

        MimeMessage message = read(alert(7));

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("[The Quay] Harbour Bcc: victim@news.example <script>");
        assertThat(part(message, 1, "text/html")).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void aLineBreakInTheSitesNameMakesNoHeader() throws Exception {
        site("Quay\r\nBcc: victim@news.example", "https://news.example");

        MimeMessage message = read(confirmation());

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void carriesArabicAndEmojiAndKeepsLinesShort() throws Exception {
        String headline = "مفاوضات السلام تبدأ اليوم 🕊️";
        stories.publish(7, headline, "لا أحد يعرف متى تنتهي. ".repeat(80).strip());
        site("صحيفة الميناء ⚓", "https://news.example");

        byte[] bytes = bytes(alert(7));
        MimeMessage message = parse(bytes);

        assertThat(message.getSubject()).isEqualTo("[صحيفة الميناء ⚓] " + headline);
        assertThat(part(message, 1, "text/html")).contains("dir=\"rtl\"").contains(headline);
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("صحيفة الميناء ⚓");
        assertShortAsciiLines(bytes);
    }

    @Test
    void keepsLinesShortInAscii() throws Exception {
        stories.publish(7, "x".repeat(900), "word ".repeat(380));

        byte[] bytes = bytes(alert(7));

        assertShortAsciiLines(bytes);
        assertThat(parse(bytes).getSubject()).hasSizeLessThanOrEqualTo(200).endsWith("…");
        assertThat(bytes.length).isLessThan(100_000);
    }

    @Test
    void endsLinesAsMailDoes() throws Exception {
        stories.publish(7, "Harbour closes", "Nobody may say.");

        assertShortAsciiLines(bytes(alert(7)));
        assertShortAsciiLines(bytes(confirmation()));
    }

    private static void assertShortAsciiLines(byte[] bytes) {
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
            assertThat(line.length()).isLessThan(998);
            assertThat(line).matches("[\\x09\\x20-\\x7E]*");
        }
    }

    @Test
    void writesNothingForAStoryThatWasTakenBack() {
        stories.publish(7, "Harbour closes", "");
        stories.withdraw(7);

        assertThat(composer.batch().compose(alert(7))).isEmpty();
        assertThat(composer.batch().subject(alert(7))).isEmpty();
    }

    @Test
    void looksAStoryUpOnceForAllOfItsReaders() {
        stories.publish(7, "Harbour closes", "");
        Composer.Batch batch = composer.batch();

        for (int i = 0; i < 20; i++) {
            assertThat(batch.compose(alert(7))).isPresent();
        }

        assertThat(stories.lookups()).isEqualTo(1);
    }

    @Test
    void saysTheSubjectBeforeItIsSent() {
        stories.publish(7, "Harbour closes", "");

        assertThat(composer.batch().subject(alert(7))).isEqualTo("[The Quay] Harbour closes");
    }
}
