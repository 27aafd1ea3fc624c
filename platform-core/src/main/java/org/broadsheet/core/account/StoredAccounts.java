package org.broadsheet.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.security.Role;

/** Accounts, as administrators manage them. */
@ApplicationScoped
@RequiresPermission(Permission.MANAGE_ACCOUNTS)
class StoredAccounts implements Accounts {

    @Inject
    AccountTable table;

    @Override
    public List<AccountView> all() {
        return table.all().stream().map(Account::view).toList();
    }

    @Override
    @Transactional
    public long create(String login, String name, String email, String password, Set<Role> roles) {
        return table.add(NewAccount.of(login, name, email, password, roles));
    }

    @Override
    @Transactional
    public void change(long id, long version, Set<Role> roles, boolean enabled) {
        List<Account> administrators = table.lockAdministrators();
        Account account = table.atVersion(id, version);
        boolean stays = enabled && roles.contains(Role.ADMINISTRATOR);
        boolean another = administrators.stream().anyMatch(other -> other.id() != id);
        if (account.administers() && !stays && !another) {
            throw new InvalidInput(FieldError.of("roles", "last-administrator"));
        }
        account.change(roles, enabled);
    }

    /** Holds no transaction while it hashes: that takes longer than any query. */
    @Override
    public void resetPassword(long id, long version, String password) {
        NewAccount.passwordError(password).ifPresent(error -> {
            throw new InvalidInput(error);
        });
        table.resetPassword(id, version, Passwords.encode(password));
    }
}
