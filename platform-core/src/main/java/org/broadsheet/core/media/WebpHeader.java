package org.broadsheet.core.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.broadsheet.core.media.PictureFormat.Measured;

/**
 * Reads the size of a WebP picture, for which Java has no reader.
 *
 * @see <a href="https://developers.google.com/speed/webp/docs/riff_container">the container's specification</a>
 */
final class WebpHeader {

    private static final int SMALLEST = 30;
    private static final int CHUNK_DATA = 20;

    private WebpHeader() {}

    static Optional<Measured> measure(byte[] bytes) {
        if (bytes.length < SMALLEST || !"RIFF".equals(name(bytes, 0)) || !"WEBP".equals(name(bytes, 8))) {
            return Optional.empty();
        }
        return switch (name(bytes, 12)) {
            case "VP8 " -> lossy(bytes);
            case "VP8L" -> lossless(bytes);
            case "VP8X" -> extended(bytes);
            default -> Optional.empty();
        };
    }

    /** A key frame's tag of three bytes, the start code 9D 01 2A, then two numbers of 14 bits with a scale above. */
    private static Optional<Measured> lossy(byte[] bytes) {
        if (unsigned(bytes, CHUNK_DATA + 3, 3) != 0x2A019D) {
            return Optional.empty();
        }
        int width = unsigned(bytes, CHUNK_DATA + 6, 2) & 0x3FFF;
        int height = unsigned(bytes, CHUNK_DATA + 8, 2) & 0x3FFF;
        return PictureProbe.sized(PictureFormat.WEBP, width, height);
    }

    /** The signature 2F, then two numbers of 14 bits, each less by one. */
    private static Optional<Measured> lossless(byte[] bytes) {
        if (bytes[CHUNK_DATA] != 0x2F) {
            return Optional.empty();
        }
        int packed = unsigned(bytes, CHUNK_DATA + 1, 4);
        return PictureProbe.sized(PictureFormat.WEBP, (packed & 0x3FFF) + 1, ((packed >>> 14) & 0x3FFF) + 1);
    }

    /** Four bytes of flags, then two numbers of 24 bits, each less by one. */
    private static Optional<Measured> extended(byte[] bytes) {
        int width = unsigned(bytes, CHUNK_DATA + 4, 3) + 1;
        int height = unsigned(bytes, CHUNK_DATA + 7, 3) + 1;
        return PictureProbe.sized(PictureFormat.WEBP, width, height);
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }

    /** A number with its lowest byte first. */
    private static int unsigned(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = (number << 8) | (bytes[at + i] & 0xFF);
        }
        return number;
    }
}
