package org.broadsheet.api.media;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.page.Slice;

/** The pictures. Their type is found by their content, never by their name. */
public interface MediaLibrary {

    Optional<Picture> picture(long id);

    /** Several at once, by id; those not found are left out. */
    Map<Long, Picture> pictures(Collection<Long> ids);

    /** The bytes, with an ETag's worth of hash; for serving only. */
    Optional<Content> content(long id);

    /** Newest first. */
    Slice<Picture> newest(int page, int size);

    /**
     * Adds a picture.
     *
     * @throws org.broadsheet.api.error.InvalidInput when it is no JPEG, PNG, GIF or WebP, is empty, or too large
     */
    Picture add(String fileName, byte[] bytes, String alt, String caption, String credit);

    /**
     * @param sha256 of the bytes, in hexadecimal
     */
    @SuppressWarnings("ArrayRecordComponent") // only ever written to a response, never compared
    record Content(String mediaType, String sha256, byte[] bytes) {}
}
