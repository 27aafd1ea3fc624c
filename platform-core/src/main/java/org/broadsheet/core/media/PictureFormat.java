package org.broadsheet.core.media;

/** The kinds of pictures that every browser shows and that cannot carry scripts. */
enum PictureFormat {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String extension;

    PictureFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    /** The ending of file names, without the dot. */
    String extension() {
        return extension;
    }

    /** A picture's kind and its size in pixels. */
    record Measured(PictureFormat format, int width, int height) {

        long pixels() {
            return (long) width * height;
        }
    }
}
