package org.broadsheet.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.it.support.Seed;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** axe finds nothing on what readers and staff use most. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AccessibilityIT {

    @Test
    void readersPages() {
        try (Visit staff = new Visit().signIn()) {
            staff.importFile(Seed.read().file());
        }
        try (Visit reader = new Visit()) {
            for (String path : new String[] {"/", Seed.read().path(), "/subscribe/", "/no/such/page/"}) {
                reader.open(path);
                assertThat(reader.axe()).as(path).isEmpty();
            }
            reader.open(Seed.read().path());
            reader.reply("", "", "");
            assertThat(reader.axe()).as("the reply form with errors").isEmpty();
            reader.open(Seed.read().path());
            reader.page().locator(".comment-report-link").first().click();
            reader.page().locator("#reportform button").click();
            reader.page().locator(".error-summary").waitFor();
            assertThat(reader.axe())
                    .as("the form to report a comment with errors")
                    .isEmpty();
            reader.open("/subscribe/");
            reader.page().locator("#subscribeform button").click();
            reader.page().locator(".error-summary").waitFor();
            assertThat(reader.axe()).as("the sign-up form with errors").isEmpty();
        }
    }

    @Test
    void staffsPages() {
        try (Visit staff = new Visit()) {
            staff.open("/staff/login");
            assertThat(staff.axe()).as("login").isEmpty();
            staff.signIn();
            Story story = Story.publish("Axe looks at this story", "And finds nothing, one hopes.");
            Posts.from(
                    "203.0.113.99", story.id(), "Guest", "axe@example.org", "Outstanding post, really like it a lot.");
            for (String path : new String[] {
                "/admin/articles/list",
                "/admin/articles/edit?id=" + story.id(),
                "/admin/comments/desk",
                "/admin/screening/rules",
                "/admin/screening/rules?rule=links",
                "/admin/transfer/import",
                "/admin/authors/list",
                "/admin/mail/list",
                "/admin/subscribers/list",
                "/admin/accounts/list",
                "/admin/screening/words?form=new",
                "/admin/screening/import",
                "/admin/screening/learning",
                "/admin/comments/sanctions",
                "/admin/comments/decisions",
                "/admin/comments/notices",
                "/admin/settings/discussion",
                "/admin/settings/site"
            }) {
                assertThat(staff.open(path).status()).as(path).isEqualTo(200);
                assertThat(staff.axe()).as(path).isEmpty();
            }
            staff.open("/admin/comments/desk");
            staff.page().locator("a.held").first().click();
            staff.page().locator(".evidence").waitFor();
            assertThat(staff.axe()).as("a case at the desk").isEmpty();
        }
    }
}
