package org.broadsheet.api.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.broadsheet.api.security.Role;

/** A staff account, without its password. */
public record AccountView(
        long id,
        long version,
        String login,
        String name,
        String email,
        Set<Role> roles,
        boolean enabled,
        Instant createdAt)
        implements Serializable {

    public AccountView {
        roles = Set.copyOf(roles);
    }
}
