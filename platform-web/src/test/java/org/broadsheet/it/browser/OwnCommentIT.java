package org.broadsheet.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers do with comments without an account: mend and withdraw their own, vote on others'; with and without scripts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnCommentIT {

    private static final String TYPO =
            "The tugs of Norhavn tow two barges a night; a thrid would need another pilot at the Ravn sluice.";
    private static final String MENDED = TYPO.replace("thrid", "third");
    private static final String OTHER =
            "Pilots at the Ravn sluice already work double shifts when the barges of Norhavn come in late.";
    private static final String PRAISE = "What a wonderful and outstanding article, thank you so much for sharing.";

    private static Story story;

    private static Story story() {
        if (story == null) {
            story = Story.publish(
                    "Norhavn tugs to tow a third barge past the Ravn sluice",
                    "The tug company of Norhavn wants to tow a third barge each night past the Ravn sluice, where pilots"
                            + " work double shifts.");
        }
        return story;
    }

    @Test
    @Order(1)
    void withoutScriptsAWriterMendsAComment() {
        try (Visit reader = Visit.withoutScripts()) {
            from(reader, "198.51.100.31");
            reader.open(story().path());
            assertThat(reader.reply("Tove", "tove@example.org", TYPO).status()).isEqualTo(303);

            reader.link("Your comments from this browser").click();
            assertThat(reader.page().locator(".own-list > li")).hasCount(1);
            reader.link("Edit").click();
            assertThat(reader.page().locator("#comment-text")).hasValue(TYPO);
            reader.page().locator("#comment-text").fill("");
            assertThat(press(reader, "Save comment").status()).isEqualTo(422);
            assertThat(reader.page().locator("#comment-text-error")).isVisible();

            reader.page().locator("#comment-text").fill(MENDED);
            assertThat(press(reader, "Save comment").status()).isEqualTo(303);
            Locator comment = reader.page().locator("ol.commentlist > li");
            assertThat(comment).containsText(MENDED);
            assertThat(comment.locator(".comment-edited")).isVisible();
            assertThat(comment.locator("img.avatar")).hasAttribute("alt", "");
        }
    }

    @Test
    @Order(2)
    void anAnsweredCommentCanBeWithdrawnAndLeavesAPlaceAboveItsAnswer() {
        try (Visit reader = Visit.withoutScripts();
                Visit answering = Visit.withoutScripts();
                Visit stranger = Visit.withoutScripts()) {
            from(reader, "198.51.100.32");
            from(answering, "198.51.100.33");
            String early = "A third barge needs a longer lock, say the keepers at Ravn; Norhavn has no money for one.";
            reader.open(story().path());
            reader.reply("Uwe", "uwe@example.org", early);
            String edit = reader.open("/comments/mine").url();
            assertThat(edit).endsWith("/comments/mine");
            String form = reader.link("Edit").getAttribute("href");
            stranger.open("/comments/mine");
            assertThat(stranger.page().locator(".own-list")).hasCount(0);
            assertThat(stranger.open(form).status()).isEqualTo(404);

            reader.open(form);
            answering.open(story().path());
            answering
                    .page()
                    .locator("li.comment", new Page.LocatorOptions().setHasText(early))
                    .locator(".comment-reply-link")
                    .click();
            answering.reply(
                    "Vida", "vida@example.org", "The keepers at Ravn said the same of the second barge in spring.");

            reader.page().locator("#comment-text").fill("Something else that was never answered at the Ravn sluice.");
            assertThat(press(reader, "Save comment").status()).isEqualTo(403);
            assertThat(reader.page().locator("#comment-text"))
                    .hasValue("Something else that was never answered at the Ravn sluice.");

            reader.open("/comments/mine");
            reader.link("Withdraw").click();
            assertThat(reader.page().locator(".comment-content")).containsText(early);
            assertThat(press(reader, "Withdraw comment").status()).isEqualTo(303);
            assertThat(reader.page().getByText("You withdrew this comment.")).isVisible();
            reader.open(story().path());
            assertThat(reader.page().getByText(early)).hasCount(0);
            assertThat(reader.page().getByText("This comment was withdrawn by its writer."))
                    .isVisible();
            assertThat(reader.page().getByText("The keepers at Ravn said the same"))
                    .isVisible();
        }
    }

    @Test
    @Order(3)
    void aVoteIsCountedOncePerReaderWithoutScripts() {
        try (Visit reader = Visit.withoutScripts()) {
            from(reader, "198.51.100.34");
            reader.open(story().path());
            reader.page().locator("[data-vote] button").first().click();
            assertThat(reader.page().url()).contains("#comment-");
            assertThat(reader.page().locator("[data-number]").first()).hasText("1");
        }
    }

    @Test
    @Order(4)
    void withScriptsAVoteStaysOnThePageAndIsTakenBack() {
        try (Visit reader = new Visit()) {
            from(reader, "198.51.100.35");
            reader.open(story().path());
            Locator button = reader.page().locator("[data-vote] button").first();
            Locator score = reader.page().locator("[data-number]").first();
            assertThat(button).hasAttribute("aria-pressed", "false");
            button.click();
            assertThat(score).hasText("2");
            assertThat(button).hasAttribute("aria-pressed", "true");
            assertThat(reader.page().locator("[data-vote-status]")).hasText("Your vote was counted.");
            reader.open(story().path());
            assertThat(button).hasAttribute("aria-pressed", "true");
            button.click();
            assertThat(score).hasText("1");
            assertThat(reader.page().locator("[data-vote-status]")).hasText("Your vote was taken back.");
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.axe()).isEmpty();
        }
    }

    @Test
    @Order(5)
    void withScriptsTheWritersOwnThingsStandOnThePageAndOnlyForTheWriter() {
        try (Visit reader = new Visit();
                Visit stranger = new Visit()) {
            from(reader, "198.51.100.36");
            reader.open(story().path());
            reader.page().locator("#wp-comment-cookies-consent").check();
            reader.reply("Wim", "wim@example.org", OTHER);
            Locator own = reader.page().locator("li.comment", new Page.LocatorOptions().setHasText(OTHER));
            assertThat(own.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Edit")))
                    .isVisible();
            assertThat(reader.page().locator("#author")).hasValue("Wim");
            assertThat(reader.page().locator("#email")).hasValue("wim@example.org");
            Cookie pass = reader.page().context().cookies().stream()
                    .filter(cookie -> cookie.name.equals("broadsheet-comments"))
                    .findFirst()
                    .orElseThrow();
            assertThat(pass.httpOnly).isTrue();
            assertThat(pass.sameSite.toString()).isEqualTo("LAX");

            from(reader, "198.51.100.37");
            reader.reply("Wim", "wim@example.org", PRAISE);
            assertThat(reader.page().url()).contains("/comments/held/");
            reader.open(story().path());
            assertThat(reader.page().locator("[data-own-comments]"))
                    .containsText("Your comment is awaiting moderation.");
            assertThat(reader.page().locator("[data-own-comments]")).containsText(PRAISE);
            assertThat(reader.axe()).isEmpty();
            String withdraw = own.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Withdraw"))
                    .getAttribute("href");
            for (String page : new String[] {"/comments/mine", withdraw, withdraw.replace("withdraw", "edit")}) {
                assertThat(reader.open(page).status()).as(page).isEqualTo(200);
                assertThat(reader.axe()).as(page).isEmpty();
            }

            stranger.open(story().path());
            assertThat(stranger.page().locator("[data-own-comments]")).isHidden();
            assertThat(stranger.page().getByText(PRAISE)).hasCount(0);
            assertThat(stranger.page().context().cookies()).isEmpty();
            assertThat(stranger.page().locator("#author")).hasValue("");
        }
    }

    /** As behind a proxy, since one address may post once in fifteen seconds. */
    private static void from(Visit visit, String address) {
        visit.page().setExtraHTTPHeaders(Map.of("X-Forwarded-For", address));
    }

    private static Response press(Visit visit, String button) {
        return visit.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> visit.button(button).click());
    }
}
