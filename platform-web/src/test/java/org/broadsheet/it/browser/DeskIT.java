package org.broadsheet.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The moderation desk in a browser: queues and search, the keyboard, many at once, two moderators. Each test posts
 * comments of its own, which a watched word holds, and finds them by another word.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DeskIT {

    private static final String HELD = "zanderfisch";

    /** How many are cleared by keyboard; the bar is 500, with -Dit.held=500. */
    private static final int MANY = Integer.getInteger("it.held", 60);

    private static final List<String> WORDS = List.of(
            ("harbour lock pier ferry skipper winter trade council market bridge river school teacher garden window"
                            + " kitchen letter morning evening bicycle railway station ticket driver village mountain"
                            + " orchard weather thunder carpet painter museum library doctor nurse hospital farmer"
                            + " tractor potato summer holiday beach lantern candle ladder hammer timber forest hunter"
                            + " rabbit pencil paper printer journal article reader writer speaker listener neighbour")
                    .split(" "));

    private static final AtomicInteger WRITERS = new AtomicInteger();
    private static Story story;

    private static Story story() {
        if (story == null) {
            story = Story.publish(
                    "Council of Saltgate argues over the old pike pond",
                    "The council of Saltgate argued on Monday over the old pond, in which pike have lived for years.");
            try (Visit staff = new Visit().signIn()) {
                staff.open("/admin/screening/words?form=new");
                staff.page().locator("[id='details:word']").fill(HELD);
                staff.button("Add the word").click();
                staff.page().getByText("is on the list.").first().waitFor();
            }
        }
        return story;
    }

    /** Posts held comments that all have this word; each says something else, from somewhere else. */
    private static void post(int count, String word) {
        Random random = new Random(word.hashCode());
        for (int i = 1; i <= count; i++) {
            List<String> words = new ArrayList<>(WORDS);
            Collections.shuffle(words, random);
            int writer = WRITERS.incrementAndGet();
            String text = String.join(" ", words.subList(0, 14)) + " " + HELD + " " + word + ".";
            assertThat(Posts.from(
                            "198.%d.%d.7".formatted(20 + writer / 200, writer % 200),
                            story().id(),
                            "%s %d".formatted(word, i),
                            word + i + "@reader.example",
                            text))
                    .as(text)
                    .startsWith("/comments/held/");
        }
    }

    private static String desk(String word) {
        return "/admin/comments/desk?view=held&q=" + word;
    }

    @Test
    void queuesAndSearchAreInTheAddressAndSurviveAReload() {
        post(2, "perch");
        try (Visit staff = new Visit().signIn()) {
            Page page = staff.page();
            staff.open("/admin/comments/desk?view=held");
            page.keyboard().press("/");
            page.keyboard().type("writer:perch2@reader.example");
            page.keyboard().press("Enter");
            page.waitForURL("**q=writer*");
            assertThat(page.locator("a.held")).hasCount(1);
            assertThat(page.locator("a.held")).containsText("perch 2");

            page.locator("#desk-q").fill("perch");
            page.locator("#desk-sort").selectOption(new SelectOption().setLabel("Newest first"));
            staff.button("Search").click();
            page.waitForURL("**sort=newest*");
            page.reload();
            assertThat(page.locator(".held__name")).hasText(new String[] {"perch 2", "perch 1"});
            assertThat(page.locator("#desk-q")).hasValue("perch");

            staff.link("New writers").click();
            assertThat(page.locator("a.held")).hasCount(2);
            page.goBack();
            assertThat(page.locator("#desk-q")).hasValue("perch");

            staff.open(desk("network:nonsense"));
            assertThat(page.locator("#messages")).containsText("is no network");
            assertThat(page.locator("#desk-q")).hasValue("network:nonsense");
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void heldCommentsAreClearedByKeyboardWithoutLoadingThePageAgain() {
        post(MANY, "roach");
        try (Visit staff = new Visit().signIn()) {
            Page page = staff.page();
            staff.open(desk("roach"));
            AtomicInteger loads = new AtomicInteger();
            page.onLoad(loaded -> loads.incrementAndGet());
            Locator name = page.locator(".case__name");
            String[] keys = {"a", "r", "a", "s", "a", "b"};
            for (int i = 1; i < MANY; i++) {
                String shown = name.textContent();
                page.keyboard().press(keys[i % keys.length]);
                assertThat(name).not().hasText(shown);
            }
            page.keyboard().press("a");
            assertThat(page.locator(".desk__queue .empty")).isVisible();
            page.keyboard().press("u");
            assertThat(page.locator(".said__text")).containsText("Undone.");
            assertThat(page.locator("a.held")).hasCount(1);
            assertThat(loads.get()).isZero();
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void theSecondModeratorSeesWhatTheFirstDid() {
        post(1, "pike");
        try (Visit first = new Visit().signIn();
                Visit second = new Visit().signIn()) {
            first.open(desk("pike"));
            second.open(desk("pike"));
            first.page().keyboard().press("a");
            assertThat(first.page().locator(".said__text")).containsText("Approved the comment by pike 1.");
            second.page().keyboard().press("s");
            assertThat(second.page().locator("#messages")).containsText("changed this in the meantime");
            assertThat(second.page().locator(".case .state").first()).hasText("Approved");
            assertThat(second.page().locator(".log")).containsText("approved it");
            assertThat(seen("pike.")).isTrue();
        }
    }

    private static boolean seen(String text) {
        try (Visit reader = new Visit()) {
            reader.open(story().path());
            return reader.page().getByText(text).count() > 0;
        }
    }
}
