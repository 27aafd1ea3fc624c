package org.broadsheet.api.media;

import java.io.Serializable;

/**
 * A picture as pages show it. Alternative text, caption and credit belong to the picture's use in a story and
 * default to these.
 *
 * @param path   where its bytes are served, as {@code /media/7/harbour.jpg}
 * @param width  in pixels
 * @param height in pixels
 */
public record Picture(
        long id,
        String path,
        String fileName,
        String mediaType,
        int width,
        int height,
        String alt,
        String caption,
        String credit)
        implements Serializable {}
