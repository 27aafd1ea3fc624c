package org.broadsheet.api.security;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.broadsheet.api.error.NotPermitted;

/**
 * Whoever acts at the moment.
 *
 * @param accountId   the staff account, or 0 for readers and for the system itself
 * @param login       the account's login, or {@code anonymous} or {@code system}
 * @param name        the name to show and to record, never null
 * @param permissions what this actor may do, never null
 */
public record Actor(long accountId, String login, String name, Set<Permission> permissions) {

    /** A reader, who may do only what everybody may. */
    public static final Actor ANONYMOUS = new Actor(0, "anonymous", "", Set.of());

    /** The application itself: workers, imports under way, demo content. */
    public static final Actor SYSTEM = new Actor(0, "system", "Broadsheet", EnumSet.allOf(Permission.class));

    public Actor {
        permissions = permissions.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(permissions));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** @throws NotPermitted when the permission is missing */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(login, permission);
        }
    }
}
