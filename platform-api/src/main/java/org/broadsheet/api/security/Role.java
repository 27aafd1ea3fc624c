package org.broadsheet.api.security;

import static org.broadsheet.api.security.Permission.EDIT_ALL_STORIES;
import static org.broadsheet.api.security.Permission.ENTER_ADMIN;
import static org.broadsheet.api.security.Permission.MANAGE_AUTHORS;
import static org.broadsheet.api.security.Permission.MODERATE_COMMENTS;
import static org.broadsheet.api.security.Permission.PUBLISH_ALL_STORIES;
import static org.broadsheet.api.security.Permission.PUBLISH_OWN_STORIES;
import static org.broadsheet.api.security.Permission.UPLOAD_MEDIA;
import static org.broadsheet.api.security.Permission.VIEW_SUBSCRIBERS;
import static org.broadsheet.api.security.Permission.WRITE_STORIES;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of staff, and what each may do. WordPress's roles of the same name map to these on import. */
public enum Role {
    CONTRIBUTOR(EnumSet.of(ENTER_ADMIN, WRITE_STORIES)),
    AUTHOR(EnumSet.of(ENTER_ADMIN, WRITE_STORIES, PUBLISH_OWN_STORIES, UPLOAD_MEDIA)),
    EDITOR(EnumSet.of(
            ENTER_ADMIN,
            WRITE_STORIES,
            PUBLISH_OWN_STORIES,
            EDIT_ALL_STORIES,
            PUBLISH_ALL_STORIES,
            UPLOAD_MEDIA,
            MANAGE_AUTHORS,
            MODERATE_COMMENTS,
            VIEW_SUBSCRIBERS)),
    MODERATOR(EnumSet.of(ENTER_ADMIN, MODERATE_COMMENTS)),
    ADMINISTRATOR(EnumSet.allOf(Permission.class));

    /** Unmodifiable, which the type cannot say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
