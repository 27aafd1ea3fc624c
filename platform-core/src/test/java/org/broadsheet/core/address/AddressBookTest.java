package org.broadsheet.core.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.broadsheet.api.address.AddressKind;
import org.broadsheet.api.address.Destination;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddressBookTest {

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private AddressBook book;
    private AddressFinder finder;

    @BeforeEach
    void open() {
        book = AddressFixture.book(database.entities());
        finder = new AddressFinder();
        finder.table = book.table;
    }

    private String claim(AddressKind kind, long id, String path) {
        return database.commit(() -> book.claim(kind, id, path));
    }

    @Test
    void findsWhatStandsAtAPathWithAndWithoutItsSlash() {
        claim(AddressKind.ARTICLE, 7, "/2017/05/phone-call/");

        assertThat(finder.find("/2017/05/phone-call/")).contains(new Destination(AddressKind.ARTICLE, 7, null));
        assertThat(finder.find("/2017/05/phone-call"))
                .contains(new Destination(AddressKind.ARTICLE, 7, "/2017/05/phone-call/"));
        assertThat(finder.find("/2017/05/")).isEmpty();
    }

    @Test
    void leadsFromEveryFormerPathToTheCurrentOne() {
        claim(AddressKind.ARTICLE, 7, "/2017/05/first/");
        claim(AddressKind.ARTICLE, 7, "/2017/05/second/");
        claim(AddressKind.ARTICLE, 7, "/2017/05/third/");

        Destination now = new Destination(AddressKind.ARTICLE, 7, "/2017/05/third/");
        assertThat(finder.find("/2017/05/first/")).contains(now);
        assertThat(finder.find("/2017/05/second")).contains(now);
    }

    @Test
    void takesAFormerPathOfItsOwnAgain() {
        claim(AddressKind.ARTICLE, 7, "/2017/05/first/");
        claim(AddressKind.ARTICLE, 7, "/2017/05/second/");

        assertThat(claim(AddressKind.ARTICLE, 7, "/2017/05/first/")).isEqualTo("/2017/05/first/");
        assertThat(finder.find("/2017/05/second/"))
                .contains(new Destination(AddressKind.ARTICLE, 7, "/2017/05/first/"));
    }

    @Test
    void numbersWhatIsTakenEvenIfItWasLeft() {
        claim(AddressKind.ARTICLE, 7, "/2017/05/flood/");
        claim(AddressKind.ARTICLE, 7, "/2017/05/moved/");

        assertThat(claim(AddressKind.ARTICLE, 8, "/2017/05/flood/")).isEqualTo("/2017/05/flood-2/");
        assertThat(claim(AddressKind.ARTICLE, 9, "/2017/05/flood/")).isEqualTo("/2017/05/flood-3/");
    }

    @Test
    void keepsTheApplicationsOwnPathsFree() {
        assertThat(claim(AddressKind.SECTION, 1, "/admin/")).isEqualTo("/admin-2/");
        assertThat(claim(AddressKind.ARTICLE, 1, "/Api/news/")).isEqualTo("/Api-2/news/");
        assertThat(claim(AddressKind.SECTION, 2, "/author/")).isEqualTo("/author-2/");
        assertThat(claim(AddressKind.AUTHOR, 1, "/author/mikael/")).isEqualTo("/author/mikael/");
    }

    @Test
    void keepsOneSpellingOfEachPath() {
        assertThat(claim(AddressKind.ARTICLE, 7, "/2017/05/%c3%a9t%c3%a9/")).isEqualTo("/2017/05/%C3%A9t%C3%A9/");

        Destination here = new Destination(AddressKind.ARTICLE, 7, null);
        assertThat(finder.find("/2017/05/été/")).contains(here);
        assertThat(finder.find("/2017/05/%C3%A9t%C3%A9/")).contains(here);
    }

    @Test
    void refusesWhatIsNoPath() {
        for (String wrong : new String[] {"war", "//evil.example/", "/a/../b/", "/a\\b/", "/100%/", "/a\nb/"}) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> claim(AddressKind.ARTICLE, 7, wrong));
            assertThat(finder.find(wrong)).as(wrong).isEmpty();
        }
        assertThat(finder.find(null)).isEmpty();
    }

    @Test
    void redirectsOnlyFromPathsThatAreFree() {
        claim(AddressKind.SECTION, 1, "/war/");
        claim(AddressKind.SECTION, 2, "/world/");
        database.run(() -> {
            book.redirect(AddressKind.SECTION, 1, "/category/war/");
            book.redirect(AddressKind.SECTION, 1, "/world/");
        });

        assertThat(finder.find("/category/war")).contains(new Destination(AddressKind.SECTION, 1, "/war/"));
        assertThat(finder.find("/world/")).contains(new Destination(AddressKind.SECTION, 2, null));
    }
}
