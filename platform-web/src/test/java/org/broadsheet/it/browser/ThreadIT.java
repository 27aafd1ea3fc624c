package org.broadsheet.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A thread of two pages: its order, its permalinks, quoting, who may comment, and comments that come while it is open. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThreadIT {

    private static final int ON_A_PAGE = 4;
    private static final int USUAL = 50;

    /** Each says something else: what repeats another comment is held. */
    private static final List<String> TEXTS = List.of(
            "The lorries from Brackwater queue on the swing bridge every morning, and a toll would not move one of them.",
            "Who pays the toll twice a day? The nurses of the hospital on the far bank, as the council heard on Monday.",
            "In June the council of Brackwater votes; until then somebody should count the cyclists on that old bridge.",
            "A toll was tried at the lock in 1998, and the ferry took all the traffic within a month.",
            "My grandfather turned that swing bridge by hand, and nobody in Brackwater asked him for a penny.",
            "If the bridge needs a new bearing, say so and raise the rates; a toll only hides what it costs.");

    private static final String LATE =
            "Has the council asked the barge skippers, who wait for the bridge twice each tide?";

    private static Story story;
    private static List<String> permalinks;

    private static Story story() {
        if (story == null) {
            story = Story.publish(
                    "Brackwater council weighs a toll on the old swing bridge",
                    "The council of Brackwater heard on Monday what a toll on the swing bridge would bring and whom it"
                            + " would burden. A vote is planned for June.");
            try (Visit staff = new Visit().signIn()) {
                perPage(staff, ON_A_PAGE);
            }
            permalinks = IntStream.rangeClosed(1, ON_A_PAGE + 2)
                    .mapToObj(number -> Posts.from(
                            "198.51.100." + number,
                            story.id(),
                            "Reader " + number,
                            "reader" + number + "@example.org",
                            text(number)))
                    .toList();
        }
        return story;
    }

    private static String text(int number) {
        return TEXTS.get(number - 1);
    }

    @Test
    @Order(1)
    void aThreadHasPagesAndEachCommentAnAddressThatFindsItsOwn() {
        try (Visit reader = Visit.withoutScripts()) {
            reader.open(story().path());
            Locator comments = reader.page().locator("ol.commentlist > li");
            assertThat(comments).hasCount(ON_A_PAGE);
            assertThat(reader.page().locator("#comments-title")).hasText((ON_A_PAGE + 2) + " comments");

            reader.page().locator(".comments .pagination a[rel=next]").click();
            assertThat(reader.page().url()).contains("comment-page-2/");
            assertThat(comments).hasCount(2);
            assertThat(reader.page().locator(".comment-number").first()).hasText(String.valueOf(ON_A_PAGE + 1));

            assertThat(permalinks.get(0)).startsWith(story().path() + "#comment-");
            assertThat(permalinks.get(ON_A_PAGE + 1)).startsWith("/comments/");
            Response answer = reader.open(permalinks.get(ON_A_PAGE + 1));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(reader.page().url()).contains("comment-page-2/#comment-");
            assertThat(reader.open(story().path() + "comment-page-3/").status()).isEqualTo(404);
        }
    }

    @Test
    @Order(2)
    void theNewestAndTheMostDiscussedCanComeFirst() {
        try (Visit reader = Visit.withoutScripts()) {
            reader.open(story().path());
            reader.page().locator(".comment-orders a").getByText("Newest first").click();
            Locator first = reader.page().locator("ol.commentlist > li").first();
            assertThat(first).containsText(text(ON_A_PAGE + 2));
            assertThat(reader.page().locator(".comment-orders a[aria-current]")).hasText("Newest first");

            reader.open(story().path());
            Locator third = reader.page().locator("ol.commentlist > li").nth(2);
            third.locator(".comment-reply-link").click();
            String third3 = reader.page().locator("#comment_parent").inputValue();
            reader.reply(
                    "Olga", "olga@example.org", "The queue on day three was the lorry that broke down at the bridge.");
            reader.open(story().path() + "?sort=discussed");
            assertThat(reader.page().locator("ol.commentlist > li").first()).hasId("comment-" + third3);
        }
    }

    @Test
    @Order(3)
    void aQuoteStandsInTheFormBeforeAnythingIsTyped() {
        try (Visit reader = Visit.withoutScripts()) {
            reader.open(story().path());
            reader.page()
                    .locator("ol.commentlist > li")
                    .first()
                    .getByText("Quote", new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(reader.page().locator("#comment")).hasValue("<blockquote>" + text(1) + "</blockquote>\n");
            assertThat(reader.page().locator("#reply-title")).containsText("Leave a Reply to Reader 1");
        }
    }

    @Test
    @Order(4)
    void whatComesWhileThePageIsOpenIsOfferedAndPutInPlaceAndNothingTypedIsLost() {
        try (Visit reader = new Visit()) {
            Page page = reader.page();
            page.clock().install();
            reader.open(story().path() + "comment-page-2/");
            page.locator("#comment").fill("Half a sentence");
            int before = page.locator("li.comment").count();
            Posts.from("198.51.100.90", story().id(), "Late", "late@example.org", LATE);

            page.clock().runFor(20_000);
            Locator offer = page.locator(".comment-news button");
            assertThat(offer).hasText("Show 1 new comment");
            offer.click();
            assertThat(page.locator("li.comment.is-new")).containsText(LATE);
            assertThat(page.locator("li.comment")).hasCount(before + 1);
            assertThat(page.locator("#comment")).hasValue("Half a sentence");
            assertThat(offer).hasCount(0);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    @Order(5)
    void whoMayCommentIsSetForAStoryAndHoldsAtOnce() {
        try (Visit staff = new Visit().signIn();
                Visit reader = Visit.withoutScripts()) {
            policy(staff, "Signed-in readers alone");
            reader.open(story().path());
            assertThat(reader.page().locator("#commentform .notice")).containsText("signed in");
            String typed = "A toll was tried at Lindholm in 1998, and the ferry took the traffic.";
            assertThat(reader.reply("Nils", "nils@example.org", typed).status()).isEqualTo(403);
            assertThat(reader.page().locator("#comment")).hasValue(typed);

            policy(staff, "A moderator reads each comment first");
            assertThat(Posts.from("198.51.100.91", story().id(), "Nils", "nils@example.org", typed))
                    .startsWith("/comments/held/");

            policy(staff, "Closed");
            reader.open(story().path());
            assertThat(reader.page().locator("#commentform")).hasCount(0);
            assertThat(Posts.from("198.51.100.92", story().id(), "Nils", "nils@example.org", typed + " Twice."))
                    .isEqualTo("status 403");
        }
    }

    @AfterAll
    static void arrangeThreadsAsBefore() {
        try (Visit staff = new Visit().signIn()) {
            perPage(staff, USUAL);
        }
    }

    private static void perPage(Visit staff, int number) {
        staff.open("/admin/settings/discussion");
        staff.field("Comments on a page").fill(String.valueOf(number));
        staff.button("Save").first().click();
        assertThat(staff.page()
                        .locator(".ui-messages-info, .ui-messages-success")
                        .first())
                .isVisible();
    }

    private static void policy(Visit staff, String label) {
        staff.open("/admin/articles/edit?id=" + story().id());
        staff.field("Who may comment").selectOption(new SelectOption().setLabel(label));
        staff.button("Set").click();
        assertThat(staff.page().getByText("Set. It holds from now on.")).isVisible();
    }
}
