package org.broadsheet.moderation.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.security.Role;

/** The accounts that a test wants there to be. */
final class Staff implements Accounts {

    private final List<AccountView> accounts = new ArrayList<>();

    void put(long id, Role role) {
        accounts.removeIf(account -> account.id() == id);
        accounts.add(new AccountView(
                id, 1, "mo" + id, "Mo " + id, "mo" + id + "@news.example", Set.of(role), true, Instant.EPOCH));
    }

    @Override
    public List<AccountView> all() {
        return accounts;
    }

    @Override
    public long create(String login, String name, String email, String password, Set<Role> roles) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void change(long id, long version, Set<Role> roles, boolean enabled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void resetPassword(long id, long version, String password) {
        throw new UnsupportedOperationException();
    }
}
