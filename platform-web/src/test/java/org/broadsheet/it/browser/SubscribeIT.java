package org.broadsheet.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.it.support.Seed;
import org.broadsheet.it.support.Surroundings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey 6: subscribe, confirm by a button, get one mail for a story, leave with one click. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SubscribeIT {

    private static final String READER = "ada@readers.example";

    @Test
    void aReaderSubscribesConfirmsGetsOneMailAndLeaves() throws Exception {
        try (Visit staff = new Visit().signIn()) {
            staff.importFile(Seed.read().file());
        }
        try (Visit reader = Visit.withoutScripts()) {
            reader.open("/subscribe/");
            reader.page().locator("#email").fill(READER);
            reader.page().getByLabel(Seed.read().section()).check();
            reader.page().locator("#subscribeform button").click();
            assertThat(reader.page().url()).endsWith("/subscribe/sent/");

            MimeMessage confirmation = mailTo(READER, 1).get(0);
            String link = firstLink(text(confirmation), "/subscribe/confirm/");
            reader.open(link);
            reader.open(link);
            assertThat(reader.button("Yes, subscribe me")).isVisible();
            Story.publish("Nobody is subscribed yet", "So nobody gets mail for this one.");

            reader.button("Yes, subscribe me").click();
            assertThat(reader.page().locator("h1")).hasText("Thank you for reading");
        }

        Story story = Story.publish("Pilot boats of Skarv go electric", "The first of six was launched on Friday.");
        MimeMessage alert = mailTo(READER, 2).get(1);
        assertThat(alert.getSubject()).contains("Pilot boats of Skarv go electric");
        assertThat(alert.getContentType()).startsWith("multipart/alternative");
        assertThat(text(alert)).contains(story.path());
        assertThat(alert.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String unsubscribe = firstLink(alert.getHeader("List-Unsubscribe")[0], "/unsubscribe/");

        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> looked = client.send(
                HttpRequest.newBuilder(URI.create(unsubscribe)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(looked.statusCode()).isEqualTo(200);
        Story.publish("Second boat follows on Monday", "Looking at a link ends nothing.");
        assertThat(mailTo(READER, 3)).hasSize(3);

        HttpResponse<String> posted = client.send(
                HttpRequest.newBuilder(URI.create(unsubscribe))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(posted.statusCode()).isEqualTo(200);

        // Another reader's mail shows that the worker has been past ours.
        subscribe("grace@readers.example");
        Story.publish("Third boat is named", "Whoever left gets nothing.");
        assertThat(mailTo("grace@readers.example", 2)).hasSize(2);
        assertThat(mailTo(READER, 3)).hasSize(3);
    }

    private static void subscribe(String address) throws Exception {
        try (Visit reader = Visit.withoutScripts()) {
            reader.open("/subscribe/");
            reader.page().locator("#email").fill(address);
            reader.page().locator("#subscribeform button").click();
            reader.open(firstLink(text(mailTo(address, 1).get(0)), "/subscribe/confirm/"));
            reader.button("Yes, subscribe me").click();
            assertThat(reader.page().locator("h1")).hasText("Thank you for reading");
        }
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
        } catch (jakarta.mail.MessagingException e) {
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
