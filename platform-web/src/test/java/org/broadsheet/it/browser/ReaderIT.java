package org.broadsheet.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Response;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.it.support.Surroundings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader signs in by mail, comments, hears of an answer, leaves with one click, and is forgotten. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReaderIT {

    private static final String INES = "ines@readers.example";
    private static final String COMMENT =
            "The lighthouse at Varde stood dark for nine winters; the new lamp will be seen from Holm again.";
    private static final String ANSWER =
            "From Holm one sees the Varde lighthouse only when the fog is gone, which is rare.";

    @Test
    void aReaderSignsInCommentsHearsOfAnAnswerAndIsForgotten() throws Exception {
        Story story = Story.publish(
                "Varde lighthouse gets a new lamp",
                "The lighthouse at Varde, dark for nine winters, is to shine again. Holm, across the sound, paid half.");
        String comment = comment(story);

        answer(story, comment);
        MimeMessage mail = mailTo(INES, 2).get(1);
        assertThat(mail.getSubject()).contains("Bo answered your comment");
        assertThat(text(mail)).contains("From Holm one sees", "/comments/");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        leave(firstLink(mail.getHeader("List-Unsubscribe")[0], "/reader/replies/leave/"));

        erase();
        try (Visit anybody = Visit.withoutScripts()) {
            anybody.open(story.path());
            assertThat(anybody.page()
                            .locator("#comment-" + comment + " .comment-content")
                            .first())
                    .hasText(COMMENT);
            assertThat(anybody.page()
                            .locator("#comment-" + comment + " .comment-author")
                            .first())
                    .hasText("Anonymous");
        }
    }

    /** Signs in, comments, and asks for answers. */
    private static String comment(Story story) throws Exception {
        try (Visit reader = new Visit()) {
            reader.open("/reader/sign-in?page=" + story.path());
            reader.page().locator("#email").fill(INES);
            reader.button("Send me a link").click();
            assertThat(reader.page().getByText("we have sent a link")).isVisible();
            reader.open(firstLink(text(mailTo(INES, 1).get(0)), "/reader/sign-in/"));
            reader.page().locator("#name").fill("Ines");
            reader.button("Sign in").click();
            assertThat(reader.page().locator("[data-known-name]")).hasText("Ines");
            assertThat(reader.page().locator("#author")).isHidden();

            reader.page().locator("#comment").fill(COMMENT);
            reader.page().locator("#subscribe-reply").check();
            Response answer = reader.page()
                    .waitForResponse(
                            response -> response.request().method().equals("POST"),
                            () -> reader.page().locator("#submit").click());
            assertThat(answer.status()).isEqualTo(303);
            assertThat(reader.page().locator("ol.commentlist .comment-author").first())
                    .hasText("Ines");
            assertThat(reader.complaints()).isEmpty();
            return reader.page()
                    .locator("ol.commentlist > li")
                    .first()
                    .getAttribute("id")
                    .replace("comment-", "");
        }
    }

    /** Looking ends nothing; a mail program's post from its own page ends everything. */
    private static void leave(String link) throws Exception {
        assertThat(send(HttpRequest.newBuilder(URI.create(link))).body()).contains("No more about this thread");
        HttpResponse<String> left = send(HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://webmail.example")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(left.statusCode()).isEqualTo(200);
        assertThat(send(HttpRequest.newBuilder(URI.create(link))).body())
                .contains("No more mail about answers will be sent to " + INES);
    }

    private static void erase() throws Exception {
        try (Visit staff = new Visit().signIn()) {
            staff.open("/admin/privacy/requests");
            staff.field("Their e-mail address").fill(INES);
            staff.button("Look it up").click();
            assertThat(staff.page().locator("#found-title")).containsText(INES);
            Download export = staff.page()
                    .waitForDownload(() -> staff.button("Export as JSON").click());
            assertThat(Files.readString(export.path())).contains(COMMENT, "Ines");
            staff.button("Erase…").click();
            assertThat(staff.axe()).isEmpty();
            staff.button("Yes, erase").click();
            assertThat(staff.page().getByText("Erased:")).isVisible();
            assertThat(staff.page().locator(".log")).containsText("left the texts");
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptsEverythingIsThereToo() throws Exception {
        Story story = Story.publish("Holm votes on a bridge", "A bridge to Holm would cost eight years of the ferry.");
        try (Visit reader = Visit.withoutScripts()) {
            reader.open(story.path());
            assertThat(reader.page().getByText("Signed-in readers need not fill in name and mail."))
                    .isVisible();
            reader.page().locator("p[data-unknown-reader] a").click();
            reader.page().locator("#email").fill("not an address");
            reader.button("Send me a link").click();
            assertThat(reader.page().locator("#email-error")).isVisible();
            reader.page().locator("#email").fill("nils@readers.example");
            reader.button("Send me a link").click();
            String link = firstLink(text(mailTo("nils@readers.example", 1).get(0)), "/reader/sign-in/");
            reader.open(link);
            reader.open(link);
            reader.button("Sign in").click();
            assertThat(reader.page().locator("#name-error")).isVisible();
            reader.page().locator("#name").fill("Nils");
            reader.button("Sign in").click();
            assertThat(reader.page().url()).contains(story.path());

            reader.open(link);
            assertThat(reader.page().getByText("This link is not good any more"))
                    .isVisible();
            account(reader);
        }
    }

    private static void account(Visit reader) {
        reader.open("/reader/account");
        reader.page().locator("#name").fill("Nils Holm");
        reader.button("Save name").click();
        assertThat(reader.page().getByText("Your name was saved.")).isVisible();
        reader.button("Send me mail about answers").click();
        assertThat(reader.button("Send me no mail about answers")).isVisible();
        reader.button("Delete my account").click();
        assertThat(reader.page().locator("#sure-error")).isVisible();
        reader.page().locator("#sure").check();
        reader.button("Delete my account").click();
        reader.open("/reader/account");
        assertThat(reader.page().url()).contains("/reader/sign-in");
    }

    private static void answer(Story story, String parent) throws Exception {
        String body = "comment_post_ID=" + story.id() + "&comment_parent=" + parent
                + "&author=Bo&email=bo%40readers.example&comment=" + URLEncoder.encode(ANSWER, StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(System.getProperty("it.url") + "/comments"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", "203.0.113.77")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("#comment-");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Waits until as many have come to the address as are expected. */
    private static List<MimeMessage> mailTo(String address, int expected) {
        Eventually.is(Duration.ofSeconds(90), () -> received(address).size() >= expected);
        return received(address);
    }

    private static List<MimeMessage> received(String address) {
        return Arrays.stream(Surroundings.mail().getReceivedMessages())
                .filter(message -> to(message).equals(address))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage message) throws Exception {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(0)
                .getContent()
                .toString();
    }

    private static String firstLink(String text, String path) {
        Matcher link = Pattern.compile("https?://[^\\s<>\"]*" + Pattern.quote(path) + "[^\\s<>\"]+")
                .matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }
}
