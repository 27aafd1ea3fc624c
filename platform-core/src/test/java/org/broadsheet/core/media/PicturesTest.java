package org.broadsheet.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.media.Picture;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PicturesTest {

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private MediaLibrary library;

    @BeforeEach
    void wire() {
        library = MediaFixture.library(database);
    }

    private Picture add(String name, byte[] bytes) {
        return database.commit(() -> library.add(name, bytes, " A harbour ", "", "Photo: N. Farrant"));
    }

    private FieldError refusal(byte[] bytes) {
        InvalidInput error = catchThrowableOfType(InvalidInput.class, () -> add("x.png", bytes));
        assertThat(error.errors()).hasSize(1);
        return error.errors().get(0);
    }

    @Test
    void keepsThePictureAndGivesItsBytesBack() throws IOException {
        byte[] bytes = PictureProbeTest.picture("png", 31, 17);
        Picture picture = add("C:\\Pictures\\Hafen Süd.JPEG", bytes);

        assertThat(picture.path()).isEqualTo("/media/" + picture.id() + "/hafen-sud.png");
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.width()).isEqualTo(31);
        assertThat(picture.alt()).isEqualTo("A harbour");
        assertThat(library.picture(picture.id())).contains(picture);
        MediaLibrary.Content content = library.content(picture.id()).orElseThrow();
        assertThat(content.bytes()).isEqualTo(bytes);
        assertThat(content.mediaType()).isEqualTo("image/png");
        assertThat(content.sha256()).matches("[0-9a-f]{64}");
        assertThat(library.content(picture.id() + 1)).isEmpty();
    }

    @Test
    void namesPicturesWithoutANameToo() throws IOException {
        assertThat(add(null, PictureProbeTest.picture("gif", 2, 2)).fileName()).isEqualTo("picture.gif");
        assertThat(add("../.png", PictureProbeTest.picture("jpg", 2, 2)).fileName())
                .isEqualTo("png.jpg");
    }

    @Test
    void listsTheNewestFirst() throws IOException {
        byte[] bytes = PictureProbeTest.picture("png", 2, 2);
        Picture first = add("a.png", bytes);
        Picture second = add("b.png", bytes);
        Picture third = add("c.png", bytes);

        assertThat(library.newest(1, 2).items()).containsExactly(third, second);
        assertThat(library.newest(2, 2).items()).containsExactly(first);
        assertThat(library.newest(2, 2).total()).isEqualTo(3);
        assertThat(library.pictures(List.of(first.id(), third.id(), 999L)).values())
                .containsExactlyInAnyOrder(first, third);
    }

    @Test
    void refusesWhatIsNoPictureWhateverItsName() {
        assertThat(refusal("<svg onload='x'/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(FieldError.of("file", "not-a-picture"));
        assertThat(refusal(new byte[0])).isEqualTo(FieldError.of("file", "required"));
    }

    @Test
    void refusesTooManyBytesAndTooManyPixels() throws IOException {
        byte[] png = PictureProbeTest.picture("png", 2, 2);
        assertThat(refusal(Arrays.copyOf(png, PictureCheck.MAX_BYTES + 1)))
                .isEqualTo(FieldError.of("file", "too-large", 10));

        // The header alone says how large it is: 30,000 times 30,000, and nothing was decoded to find out.
        byte[] bomb = Arrays.copyOf(png, png.length);
        bomb[18] = 0x75;
        bomb[19] = 0x30;
        bomb[22] = 0x75;
        bomb[23] = 0x30;
        assertThat(refusal(bomb)).isEqualTo(FieldError.of("file", "too-many-pixels", 50));
    }
}
