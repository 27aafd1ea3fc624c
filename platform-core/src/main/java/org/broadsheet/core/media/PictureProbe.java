package org.broadsheet.core.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.broadsheet.core.media.PictureFormat.Measured;

/**
 * Recognises a picture by its first bytes and reads its size from its header. Nothing is decoded: a small file may
 * claim to be a picture that fills the memory.
 */
final class PictureProbe {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] GIF87 = {'G', 'I', 'F', '8', '7', 'a'};
    private static final byte[] GIF89 = {'G', 'I', 'F', '8', '9', 'a'};

    private PictureProbe() {}

    /** Empty when it is none of the formats, or is broken before its size can be read. */
    static Optional<Measured> measure(byte[] bytes) {
        if (startsWith(bytes, JPEG)) {
            return header(PictureFormat.JPEG, bytes);
        }
        if (startsWith(bytes, PNG)) {
            return header(PictureFormat.PNG, bytes);
        }
        if (startsWith(bytes, GIF87) || startsWith(bytes, GIF89)) {
            return header(PictureFormat.GIF, bytes);
        }
        return WebpHeader.measure(bytes);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static Optional<Measured> header(PictureFormat format, byte[] bytes) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(format.mediaType());
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            return sized(format, reader.getWidth(0), reader.getHeight(0));
        } catch (IOException | RuntimeException e) {
            // Readers answer a broken header with all sorts of unchecked exceptions; to us each means "no picture".
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    static Optional<Measured> sized(PictureFormat format, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new Measured(format, width, height)) : Optional.empty();
    }
}
