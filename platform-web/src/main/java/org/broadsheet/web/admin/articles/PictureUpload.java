package org.broadsheet.web.admin.articles;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Objects;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.media.Picture;

/** The small form inside the editor that adds a picture. */
public class PictureUpload {

    private Part file;
    private String alt = "";
    private String caption = "";
    private String credit = "";

    /**
     * Adds it and empties the form.
     *
     * @throws InvalidInput when there is no file, it is no picture, or nothing is said for those who cannot see it
     */
    Picture addTo(MediaLibrary media) throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new InvalidInput(FieldError.of("file", "required"));
        }
        if (alt.isBlank()) {
            throw new InvalidInput(FieldError.of("alt", "required"));
        }
        String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
        Picture picture = media.add(name, file.getInputStream().readAllBytes(), alt, caption, credit);
        file = null;
        alt = "";
        caption = "";
        credit = "";
        return picture;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }
}
