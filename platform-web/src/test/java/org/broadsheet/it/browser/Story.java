package org.broadsheet.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import org.broadsheet.it.support.Seed;

/**
 * A story written and published through the editor.
 *
 * @param path its address
 */
record Story(long id, String path) {

    /** Writes and publishes it in the seed's section. */
    static Story publish(String headline, String body) {
        try (Visit staff = new Visit().signIn()) {
            write(staff, headline, body);
            staff.button("Publish").click();
            assertThat(staff.page().getByText("Published. Readers see it now.")).isVisible();
            String path = staff.page()
                    .locator(".editor__bar a[target=_blank]")
                    .first()
                    .getAttribute("href");
            return new Story(id(staff.page()), path);
        }
    }

    /** Writes it and saves it as a draft; the editor stays open. */
    static void write(Visit staff, String headline, String body) {
        staff.importFile(Seed.read().file());
        staff.open("/admin/articles/edit");
        Page page = staff.page();
        staff.field("Headline").fill(headline);
        page.locator(".ql-editor").fill(body);
        staff.field("Section")
                .selectOption(new SelectOption().setLabel(Seed.read().section()));
        staff.button("Save").click();
        page.waitForURL("**/admin/articles/edit?id=*");
        assertThat(page.locator(".save")).containsText("Saved");
    }

    static long id(Page page) {
        String query = URI.create(page.url()).getQuery();
        return Long.parseLong(query.substring(query.indexOf("id=") + 3).replaceAll("&.*", ""));
    }
}
