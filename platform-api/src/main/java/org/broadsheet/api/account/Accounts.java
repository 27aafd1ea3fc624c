package org.broadsheet.api.account;

import java.util.List;
import java.util.Set;
import org.broadsheet.api.security.Role;

/** Staff accounts, managed by administrators. */
public interface Accounts {

    int MIN_PASSWORD = 12;
    int MAX_PASSWORD = 200;

    /** All by login. */
    List<AccountView> all();

    /**
     * @throws org.broadsheet.api.error.InvalidInput a field cannot be taken (password shorter than 12)
     * @throws org.broadsheet.api.error.Duplicate    the login is taken
     */
    long create(String login, String name, String email, String password, Set<Role> roles);

    /** Changes roles and whether the account may sign in. The last enabled administrator stays one. */
    void change(long id, long version, Set<Role> roles, boolean enabled);

    /**
     * Gives the account another password, and ends all of its sessions: whoever knew the old one is out.
     *
     * @param version the one that the administrator saw
     * @throws org.broadsheet.api.error.InvalidInput for the field {@code password}: null, shorter than
     *                                               {@link #MIN_PASSWORD} or longer than {@link #MAX_PASSWORD}
     * @throws org.broadsheet.api.error.EditConflict the account has changed since
     * @throws org.broadsheet.api.error.NotFound     there is no such account
     */
    void resetPassword(long id, long version, String password);
}
