package org.broadsheet.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Journeys 3 and 4: readers comment without scripts, the desk decides, undoes and decides again. One address may post
 * once in fifteen seconds, so the readers here have an address each, as behind a proxy.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommentIT {

    private static final String GOOD =
            "The ferry from Ostra takes two hours; a second berth at Lindholm would halve it for the night shift.";
    private static final String PRAISE = "Amazing and outstanding post, thank you so much for sharing this.";

    private static Story story;

    private static Story story() {
        if (story == null) {
            story = Story.publish(
                    "Lindholm harbour to get a second berth for the Ostra ferry",
                    "The council of Lindholm voted on Tuesday to build a second berth for the ferry to Ostra, which now"
                            + " takes two hours and leaves twice a day.");
        }
        return story;
    }

    @Test
    @Order(1)
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        try (Visit reader = Visit.withoutScripts()) {
            reader.open(story().path());
            Response answer = reader.reply("", "not an address", GOOD);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(reader.page().locator("#comment")).hasValue(GOOD);
            assertThat(reader.page().locator("#email")).hasValue("not an address");
            assertThat(reader.page().locator("#author-error")).hasText("Please fill the required field: Name.");
            assertThat(reader.page().locator("#email-error")).isVisible();
            assertThat(reader.page().locator(".error-summary a[href='#author']"))
                    .isVisible();
        }
    }

    @Test
    @Order(2)
    void aGoodCommentAppearsWithoutScriptsAndItsRepeatIsRefused() {
        try (Visit reader = Visit.withoutScripts()) {
            reader.open(story().path());
            assertThat(reader.reply("Ines", "ines@example.org", GOOD).status()).isEqualTo(303);
            assertThat(reader.page().url()).contains(story().path() + "#comment-");
            assertThat(reader.page().locator("ol.commentlist > li")).containsText(new String[] {GOOD});

            Response again = reader.reply("Ines", "ines@example.org", GOOD);
            assertThat(again.status()).isEqualTo(409);
            assertThat(reader.page().locator("#comment-error")).containsText("Duplicate comment detected");

            Response quick = reader.reply("Ines", "ines@example.org", "And the Ostra timetable should say so.");
            assertThat(quick.status()).isEqualTo(429);
            assertThat(quick.headerValue("Retry-After")).isNotNull();
            assertThat(reader.page().locator("#comment")).hasValue("And the Ostra timetable should say so.");
        }
    }

    @Test
    @Order(3)
    void praiseThatNamesNothingWaitsAndItsWriterIsTold() {
        try (Visit reader = Visit.withoutScripts()) {
            assertThat(Posts.from("203.0.113.7", story().id(), "Guest", "guest@example.org", PRAISE))
                    .startsWith("/comments/held/");
            reader.open(Posts.lastLocation());
            assertThat(reader.page().locator(".notice")).containsText("Your comment is awaiting moderation.");
            assertThat(reader.page().locator(".comment-content")).containsText(PRAISE);
            reader.open(story().path());
            assertThat(reader.page().getByText(PRAISE)).hasCount(0);
        }
    }

    @Test
    @Order(4)
    void theDeskSaysWhyDecidesAndUndoes() {
        try (Visit staff = new Visit().signIn()) {
            staff.open("/admin/comments/desk");
            Locator held = staff.page()
                    .locator("a.held", new com.microsoft.playwright.Page.LocatorOptions().setHasText(PRAISE));
            held.click();
            assertThat(staff.page().locator(".evidence")).containsText("Praise that names nothing of the story");
            assertThat(staff.page().locator(".case__text mark").first()).isVisible();

            staff.button("Approve").click();
            assertThat(staff.page().locator(".said__text")).containsText("Approved the comment by Guest.");
            assertThat(visible(PRAISE)).isTrue();

            staff.button("Undo").first().click();
            assertThat(staff.page().locator(".said__text")).containsText("Undone.");
            assertThat(visible(PRAISE)).isFalse();

            staff.open("/admin/comments/desk?view=HELD");
            held.click();
            assertThat(staff.page().locator(".case__text")).containsText(PRAISE);
            staff.page().locator(".case__reason").fill("Says nothing");
            staff.button("Reject").last().click();
            assertThat(staff.page().locator(".said__text")).containsText("Rejected the comment by Guest.");
            staff.open("/admin/comments/desk?view=REJECTED");
            held.click();
            assertThat(staff.page().locator(".log")).containsText("Says nothing");
        }
    }

    @Test
    @Order(5)
    void manyAreDecidedAtOnce() {
        for (String praise : new String[] {
            "Nice post, very informative, thanks for sharing.",
            "Thank you for sharing such useful information!",
            "Its a outstanding post and amazing post.. Thanks for it."
        }) {
            String name = "guest" + praise.length();
            assertThat(Posts.from("203.0.113." + praise.length(), story().id(), name, name + "@example.org", praise))
                    .as(praise)
                    .startsWith("/comments/held/");
        }
        try (Visit staff = new Visit().signIn()) {
            staff.open("/admin/comments/desk?view=HELD");
            Locator rows = staff.page().locator("a.held");
            int waiting = rows.count();
            assertThat(waiting).isGreaterThanOrEqualTo(3);
            staff.page().locator("thead .ui-chkbox-box").click();
            assertThat(shownKeys(staff)).contains("s", "S").doesNotHaveDuplicates();
            staff.page().keyboard().press("Shift+S");
            assertThat(staff.page().locator(".said__text")).containsText("as spam");
            assertThat(rows).hasCount(0);
        }
    }

    /** The keys that controls in sight claim. */
    private static List<String> shownKeys(Visit staff) {
        return staff.page().locator("[data-key]").all().stream()
                .filter(Locator::isVisible)
                .map(control -> control.getAttribute("data-key"))
                .toList();
    }

    private static boolean visible(String text) {
        try (Visit reader = new Visit()) {
            reader.open(story().path());
            return reader.page().getByText(text).count() == 1;
        }
    }
}
