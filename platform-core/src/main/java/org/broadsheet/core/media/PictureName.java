package org.broadsheet.core.media;

import org.broadsheet.core.address.Slugs;

/** The file name in a picture's path: readable, harmless, and with the ending of what the picture really is. */
final class PictureName {

    private PictureName() {}

    /** @param uploaded as the browser named it, perhaps with folders, perhaps null */
    static String of(String uploaded, PictureFormat format) {
        String name = uploaded == null ? "" : uploaded;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String slug = Slugs.of(dot > 0 ? name.substring(0, dot) : name);
        return (slug.isEmpty() ? "picture" : slug) + "." + format.extension();
    }
}
