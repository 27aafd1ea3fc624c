package org.broadsheet.core.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.broadsheet.api.author.AuthorEditing;
import org.broadsheet.api.author.AuthorProfile;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;

@ApplicationScoped
@Transactional
class AuthorForm implements AuthorEditing {

    @Inject
    AuthorTable table;

    @Inject
    AuthorIntake intake;

    @Inject
    MediaLibrary pictures;

    @Override
    @RequiresPermission(Permission.MANAGE_AUTHORS)
    public long create(AuthorProfile profile) {
        return intake.create("", checked(profile)).id();
    }

    @Override
    @RequiresPermission(Permission.MANAGE_AUTHORS)
    public void save(long id, long version, AuthorProfile profile) {
        AuthorProfile good = checked(profile);
        AuthorEntity author = table.lock(id).orElseThrow(() -> new NotFound("author", id));
        if (author.version() != version) {
            throw new EditConflict("author", id, version, author.version(), null);
        }
        intake.update(id, good);
    }

    private AuthorProfile checked(AuthorProfile typed) {
        AuthorProfile profile = ProfileCheck.checked(typed);
        if (profile.pictureId() != null && pictures.picture(profile.pictureId()).isEmpty()) {
            throw new InvalidInput(FieldError.of("pictureId", "unknown"));
        }
        return profile;
    }
}
