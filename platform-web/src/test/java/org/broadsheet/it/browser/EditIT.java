package org.broadsheet.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journey 5: write, preview, publish, change, withdraw; and two editors at one story. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EditIT {

    @Test
    void aStoryIsWrittenPreviewedPublishedChangedAndWithdrawn() {
        try (Visit staff = new Visit().signIn();
                Visit reader = new Visit()) {
            Story.write(staff, "Lighthouse at Skarv lit again", "Its lamp had been dark for eleven winters.");
            long id = Story.id(staff.page());

            staff.open("/admin/articles/preview?id=" + id);
            assertThat(staff.page().locator("h1")).hasText("Lighthouse at Skarv lit again");

            staff.open("/admin/articles/edit?id=" + id);
            staff.button("Publish").click();
            assertThat(staff.page().getByText("Published. Readers see it now.")).isVisible();
            String path = staff.page()
                    .locator(".editor__bar a[target=_blank]")
                    .first()
                    .getAttribute("href");
            assertThat(reader.open(path).status()).isEqualTo(200);

            staff.field("Headline").fill("Lighthouse at Skarv lit after eleven winters");
            staff.button("Save").click();
            assertThat(staff.page().locator(".save")).containsText("changes not published yet");
            reader.open(path);
            assertThat(reader.page().locator("h1")).hasText("Lighthouse at Skarv lit again");

            staff.button("Publish changes").click();
            assertThat(staff.page().getByText("Readers see the new text now.")).isVisible();
            reader.open(path);
            assertThat(reader.page().locator("h1")).hasText("Lighthouse at Skarv lit after eleven winters");

            staff.page()
                    .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Withdraw"))
                    .click();
            staff.button("Withdraw the story").click();
            assertThat(staff.page().getByText("Withdrawn. Its address now says that it is gone."))
                    .isVisible();
            assertThat(reader.open(path).status()).isEqualTo(410);
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void theSecondOfTwoEditorsIsShownBothTextsAndCanKeepTheirOwn() {
        conflict("Keep mine", "Second editor’s headline");
    }

    @Test
    void theSecondOfTwoEditorsCanKeepTheOther() {
        conflict("Keep theirs", "First editor’s headline");
    }

    private static void conflict(String choice, String survivor) {
        try (Visit first = new Visit().signIn();
                Visit second = new Visit().signIn()) {
            Story.write(first, "A headline for two", "Two people have this open.");
            long id = Story.id(first.page());
            second.open("/admin/articles/edit?id=" + id);

            first.field("Headline").fill("First editor’s headline");
            first.button("Save").click();
            assertThat(first.page().locator(".save")).containsText("Saved");
            assertThat(first.page().locator("input[name=version]"))
                    .not()
                    .hasValue(second.page().locator("input[name=version]").inputValue());

            second.field("Headline").fill("Second editor’s headline");
            second.button("Save").click();
            assertThat(second.page().locator(".clash")).containsText("saved this story while you were writing");
            assertThat(second.page().locator(".clash")).containsText("First editor’s headline");
            assertThat(second.page().locator(".clash")).containsText("Second editor’s headline");
            assertThat(second.field("Headline")).hasValue("Second editor’s headline");

            if (choice.equals("Keep mine")) {
                second.button(choice).click();
            } else {
                second.link(choice).click();
            }
            assertThat(second.page().locator(".clash")).hasCount(0);
            first.open("/admin/articles/edit?id=" + id);
            assertThat(first.field("Headline")).hasValue(survivor);
        }
    }

    @Test
    void whatIsMissingForPublicationIsSaidBesideItsField() {
        try (Visit staff = new Visit().signIn()) {
            staff.open("/admin/articles/edit");
            staff.field("Headline").fill("A headline without a section");
            staff.button("Publish").click();
            assertThat(staff.page().locator("[id='f:sectionId_message']")).hasText("Fill this in.");
            assertThat(staff.field("Headline")).hasValue("A headline without a section");
        }
    }
}
