package org.broadsheet.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.broadsheet.it.support.Seed;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Journey 2: a WordPress export is imported and stands on the site as on the page it came from. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SeedPageIT {

    private static final Seed SEED = Seed.read();

    @Test
    void anImportStandsWhereItStoodWithAllThatBelongsToIt() throws Exception {
        try (Visit staff = new Visit().signIn()) {
            staff.importFile(SEED.file());
            typeTheBiography(staff);
        }
        try (Visit reader = new Visit()) {
            assertThat(reader.open(SEED.path()).status()).isEqualTo(200);
            Page page = reader.page();
            assertThat(page.locator("h1")).hasText(SEED.headline());
            assertThat(page.locator("nav.breadcrumb li"))
                    .hasText(new String[] {"Home", SEED.section(), SEED.headline()});
            assertThat(page.locator(".ticker h2")).hasText("Breaking News");
            String text = page.locator("main article").first().innerText();
            assertThat(text).contains(SEED.paragraphs());
            assertThat(page.locator(".byline a").first()).hasText(SEED.author());
            assertThat(page.locator(".author-box")).containsText("About " + SEED.author());
            assertThat(page.locator(".author-box")).containsText(SEED.biography());
            assertThat(page.locator(".author-box .contacts")).containsText("runa.42");
            assertThat(page.getByText("Check Also")).isVisible();
            assertThat(page.getByText(SEED.relatedHeadline()).first()).isVisible();
            assertThat(page.locator(".share a[href^='mailto:']")).hasCount(1);
            commentsAreThere(page);
            assertThat(page.locator("#reply-title")).hasText("Leave a Reply");
            assertThat(page.locator(".comment-notes"))
                    .hasText("Your email address will not be published. Required fields are marked *");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    private static void commentsAreThere(Page page) {
        List<String> comments = SEED.comments();
        Locator shown = page.locator("ol.commentlist > li");
        assertThat(shown).hasCount(comments.size());
        for (int i = 0; i < comments.size(); i++) {
            assertThat(shown.nth(i)).containsText(comments.get(i));
            assertThat(shown.nth(i).locator(".comment-number")).hasText(Integer.toString(i + 1));
            assertThat(shown.nth(i).locator(".comment-author")).hasText("Anonymous");
            String id = shown.nth(i).getAttribute("id");
            assertThat(shown.nth(i).locator("a[href='#" + id + "']")).hasCount(1);
        }
    }

    private static void typeTheBiography(Visit staff) throws Exception {
        staff.open("/admin/authors/list");
        staff.page().getByText(SEED.author()).first().click();
        staff.field("Biography").fill(SEED.biography());
        staff.field("Signal").fill("runa.42");
        staff.button("Save author").click();
        assertThat(staff.page().locator("[role=status]").first()).containsText("Saved");
    }

    @Test
    void theTickerCanBePausedAndStaysQuiet() {
        try (Visit staff = new Visit().signIn()) {
            staff.importFile(SEED.file());
        }
        try (Visit reader = new Visit()) {
            reader.open("/");
            reader.button("Pause").click();
            assertThat(reader.button("Resume")).isVisible();
            assertThat(reader.page().locator(".ticker-list")).hasAttribute("aria-live", "off");
        }
    }

    @Test
    void againChangesNothingAndLocalEditsWin(@TempDir Path folder) throws Exception {
        try (Visit staff = new Visit().signIn()) {
            staff.importFile(SEED.file());
            staff.importFile(SEED.file());
            assertThat(staff.page().locator("#result")).not().containsText("Came in");

            staff.open("/admin/articles/edit?id=" + SEED.id());
            staff.field("Kicker").fill("Diplomacy");
            staff.button("Publish changes").click();
            assertThat(staff.page().getByText("Readers see the new text now.")).isVisible();

            Path changed = SEED.changed(folder.resolve("changed.xml"), SEED.headline(), "Another headline altogether");
            staff.importFile(changed);
            assertThat(staff.page().locator("#result")).containsText("Kept as you edited it");
            staff.open(SEED.path());
            assertThat(staff.page().locator("h1")).hasText(SEED.headline());
        }
    }

    @Test
    void aBrokenFileNamesItsLineAndLeavesNothing(@TempDir Path folder) throws Exception {
        Path broken = SEED.changed(folder.resolve("broken.xml"), "</channel>", "</chanel>");
        try (Visit staff = new Visit().signIn()) {
            staff.open("/admin/transfer/import");
            staff.page().locator("input[type=file]").setInputFiles(broken);
            staff.button("Import").click();
            assertThat(staff.page().locator("#result")).containsText("Line ");
            assertThat(staff.page().locator("#result")).containsText("Nothing was imported.");
        }
    }
}
