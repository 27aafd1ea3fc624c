package org.broadsheet.web.admin.authors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.api.author.AuthorEditing;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.media.Picture;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageAddress;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/** One author's form; without {@code id} in the address a new author's. */
@Named("authorsEdit")
@ViewScoped
@AdminPage(path = "/admin/authors/edit", permission = Permission.MANAGE_AUTHORS)
public class EditBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "author";

    @Inject
    private AuthorCatalog catalog;

    @Inject
    private AuthorEditing editing;

    @Inject
    private MediaLibrary pictures;

    @Inject
    private PageAddress address;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private Author saved;
    private AuthorFields fields = new AuthorFields();
    private List<Difference> differences = List.of();
    private transient Part upload;
    private boolean pictureRemoved;

    /** Reads the author that the address names. */
    public void load() {
        if (address.text("id").isEmpty()) {
            return;
        }
        Optional<Author> found = Optional.ofNullable(address.number("id")).flatMap(catalog::byId);
        if (found.isEmpty()) {
            address.missing();
        } else {
            take(found.get());
        }
    }

    public void save() {
        if (commands.run(FORM, this::write)) {
            if (differences.isEmpty()) {
                messages.info("author.saved", saved.name());
            } else {
                messages.error("author.conflict");
            }
        }
    }

    private void write() {
        differences = List.of();
        choosePicture();
        try {
            long id = saved == null ? editing.create(fields.profile()) : update();
            take(catalog.byId(id).orElseThrow());
        } catch (EditConflict e) {
            Author theirs = catalog.byId(saved.id()).orElseThrow();
            differences = fields.differences(theirs);
            saved = theirs;
            if (differences.isEmpty()) {
                // Both wrote the same.
                write();
            }
        }
    }

    private long update() {
        editing.save(saved.id(), saved.version(), fields.profile());
        return saved.id();
    }

    private void choosePicture() {
        if (upload != null && upload.getSize() > 0) {
            Picture added = pictures.add(upload.getSubmittedFileName(), bytes(upload), fields.getName(), "", "");
            fields.setPictureId(added.id());
            upload = null;
        } else if (pictureRemoved) {
            fields.setPictureId(null);
        }
    }

    private static byte[] bytes(Part file) {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a conflict: gives up what is in the form for what is saved. */
    public void takeTheirs() {
        take(catalog.byId(saved.id()).orElseThrow());
        messages.info("author.taken");
    }

    private void take(Author author) {
        saved = author;
        fields = AuthorFields.of(author);
        differences = List.of();
        pictureRemoved = false;
    }

    public String getAddress() {
        return "/admin/authors/edit" + (saved == null ? "" : "?id=" + saved.id());
    }

    /** The author as it is saved, or null for a new one. */
    public Author getSaved() {
        return saved;
    }

    /** The picture of the form, or null. */
    public Picture getPicture() {
        return Optional.ofNullable(fields.getPictureId())
                .flatMap(pictures::picture)
                .orElse(null);
    }

    public AuthorFields getFields() {
        return fields;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public boolean isPictureRemoved() {
        return pictureRemoved;
    }

    public void setPictureRemoved(boolean pictureRemoved) {
        this.pictureRemoved = pictureRemoved;
    }
}
