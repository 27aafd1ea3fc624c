package org.broadsheet.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.broadsheet.core.media.PictureFormat.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureProbeTest {

    static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG", "gif, GIF"})
    void measuresWhatItRecognises(String format, PictureFormat expected) throws IOException {
        assertThat(PictureProbe.measure(picture(format, 31, 17))).contains(new Measured(expected, 31, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The smallest pictures of the lossy and the lossless kind, as encoders make them.
                "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA",
                "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
            })
    void measuresWebp(String base64) {
        byte[] bytes = Arrays.copyOf(Base64.getDecoder().decode(base64), 44);

        assertThat(PictureProbe.measure(bytes)).contains(new Measured(PictureFormat.WEBP, 1, 1));
    }

    @Test
    void measuresExtendedWebp() {
        byte[] bytes = new byte[40];
        System.arraycopy("RIFF".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, bytes, 0, 4);
        System.arraycopy("WEBPVP8X".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, bytes, 8, 8);
        bytes[24] = (byte) 0xFF;
        bytes[25] = 0x03;
        bytes[27] = 0x0F;

        assertThat(PictureProbe.measure(bytes)).contains(new Measured(PictureFormat.WEBP, 1024, 16));
    }

    @Test
    void believesNoHeaderThatBreaksOff() throws IOException {
        for (String format : new String[] {"jpg", "png", "gif"}) {
            byte[] whole = picture(format, 9, 9);
            for (int length = 0; length < 13; length++) {
                assertThat(PictureProbe.measure(Arrays.copyOf(whole, length)))
                        .as("%s of %d bytes", format, length)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'/>", "%PDF-1.7", "<html></html>", "GIF89", ""})
    void refusesEverythingElse(String text) {
        assertThat(PictureProbe.measure(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
