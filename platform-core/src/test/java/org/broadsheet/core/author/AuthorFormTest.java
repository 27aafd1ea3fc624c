package org.broadsheet.core.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorProfile;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.core.media.MediaFixture;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuthorFormTest {

    private static final String FINGERPRINT = "DE40 0000 1111 2222 3333 4444 5555 6666 7777 0001";

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final AuthorForm form = new AuthorForm();

    @BeforeEach
    void wire() {
        form.table = AuthorFixture.table(database);
        form.intake = AuthorFixture.intake(database);
        form.pictures = MediaFixture.library(database);
    }

    private static AuthorProfile named(String name) {
        return new AuthorProfile(name, "", "", "", "", "", null);
    }

    private Author author(long id) {
        return AuthorFixture.catalog(database).byId(id).orElseThrow();
    }

    @Test
    void makesTheSlugFromTheNameAndKeepsItUnique() {
        long first = database.commit(() -> form.create(named("Mikael Thalén")));
        long second = database.commit(() -> form.create(named("Mikael Thalen")));

        assertThat(author(first).path()).isEqualTo("/author/mikael-thalen/");
        assertThat(author(second).path()).isEqualTo("/author/mikael-thalen-2/");
        assertThat(author(second).slug()).isEqualTo("mikael-thalen-2");
    }

    @Test
    void savesTheProfileAndLeavesTheAddress() {
        long id = database.commit(() -> form.create(named("Mikael Thalen")));
        AuthorProfile profile = new AuthorProfile(
                " M. Thalen ", "m@news.example", "Writes.", "mt.41", FINGERPRINT, "abc234.onion", null);
        database.run(() -> form.save(id, author(id).version(), profile));

        Author saved = author(id);
        assertThat(saved.name()).isEqualTo("M. Thalen");
        assertThat(saved.pgp()).isEqualTo(FINGERPRINT);
        assertThat(saved.hasSecureContacts()).isTrue();
        assertThat(saved.path()).isEqualTo("/author/mikael-thalen/");
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        long id = database.commit(() -> form.create(named("Mikael Thalen")));
        long version = author(id).version();
        database.run(() -> form.save(id, version, named("First")));

        EditConflict conflict = catchThrowableOfType(
                EditConflict.class, () -> database.run(() -> form.save(id, version, named("Second"))));

        assertThat(conflict.expectedVersion()).isEqualTo(version);
        assertThat(author(id).name()).isEqualTo("First");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        AuthorProfile wrong = new AuthorProfile(
                " ", "no address", "x".repeat(5001), "", "DE40 0000", "https://securedrop.example", 99L);

        InvalidInput error = catchThrowableOfType(InvalidInput.class, () -> database.run(() -> form.create(wrong)));

        assertThat(error.errors())
                .extracting(FieldError::field)
                .containsExactly("name", "email", "biography", "pgp", "secureDrop");
    }

    @Test
    void takesOnlyPicturesThatAreThere() {
        AuthorProfile wrong = new AuthorProfile("A", "", "", "", "", "", 99L);

        InvalidInput error = catchThrowableOfType(InvalidInput.class, () -> database.run(() -> form.create(wrong)));

        assertThat(error.errors()).containsExactly(FieldError.of("pictureId", "unknown"));
    }
}
