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
}
