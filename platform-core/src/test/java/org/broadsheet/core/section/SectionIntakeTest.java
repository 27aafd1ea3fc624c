package org.broadsheet.core.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.api.address.AddressKind;
import org.broadsheet.api.address.Destination;
import org.broadsheet.api.section.Section;
import org.broadsheet.core.address.AddressFixture;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SectionIntakeTest {

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private Section create(String slug, String name, Long parentId) {
        return database.commit(() -> SectionFixture.intake(database).create(slug, name, "", parentId));
    }

    @Test
    void standsAtItsSlugAndIsFoundWhereWordPressHadIt() {
        Section world = create("world", "World", null);
        Section war = create("war", "War", world.id());

        assertThat(war.path()).isEqualTo("/war/");
        for (String former : new String[] {"/war", "/category/war/", "/category/world/war/"}) {
            assertThat(AddressFixture.addresses(database.entities()).find(former))
                    .as(former)
                    .contains(new Destination(AddressKind.SECTION, war.id(), "/war/"));
        }
    }

    @Test
    void keepsTheOrderInWhichSectionsCame() {
        create("world", "World", null);
        create("city", "City", null);
        create("", "Arts & Letters", null);

        assertThat(SectionFixture.catalog(database).all())
                .extracting(Section::slug)
                .containsExactly("world", "city", "arts-letters");
    }

    @Test
    void avoidsNamesThatTheApplicationNeeds() {
        Section search = create("search", "Search", null);

        assertThat(search.path()).isEqualTo("/search-2/");
        assertThat(search.slug()).isEqualTo("search-2");
        assertThat(SectionFixture.intake(database).bySlug("search-2")).contains(search);
    }
}
