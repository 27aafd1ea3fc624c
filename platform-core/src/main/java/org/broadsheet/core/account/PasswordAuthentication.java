package org.broadsheet.core.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.account.Authentication;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.PublicOperation;

/** Signs people in by password. Holds no transaction while it hashes: that takes longer than any query. */
@ApplicationScoped
@PublicOperation
class PasswordAuthentication implements Authentication {

    /** What an unknown login's password is compared with, so that the answer takes as long. Nobody knows it. */
    private final String nobody = Passwords.encode(UUID.randomUUID().toString());

    @Inject
    AccountTable table;

    @Inject
    LoginThrottle throttle;

    @Override
    public Optional<SignedIn> authenticate(String login, String password, String remoteAddress) {
        String wanted = NewAccount.login(login);
        String typed = password == null || password.length() > Accounts.MAX_PASSWORD ? "" : password;
        AtomicReference<Account> account = new AtomicReference<>();
        boolean right = throttle.attempt(wanted, remoteAddress == null ? "" : remoteAddress, () -> {
            // People remember their address better than a login; no login has an at sign.
            Optional<Account> found = wanted.indexOf('@') > 0
                    ? table.byEmail(wanted)
                    : NewAccount.canBeLogin(wanted) ? table.byLogin(wanted) : Optional.empty();
            found.ifPresent(account::set);
            boolean same = Passwords.matches(typed, found.map(Account::password).orElse(nobody));
            return same && found.filter(Account::enabled).isPresent();
        });
        return right ? Optional.of(signIn(account.get(), typed)) : Optional.empty();
    }

    /** The one moment when the password is known, and can be kept more safely than it was. */
    private SignedIn signIn(Account account, String password) {
        if (Passwords.outdated(account.password())) {
            table.rehash(account.id(), account.password(), Passwords.encode(password));
        }
        return new SignedIn(account.actor(), account.stamp());
    }

    @Override
    public Optional<Actor> resume(long accountId, String stamp) {
        return table.byId(accountId)
                .filter(Account::enabled)
                .filter(account -> MessageDigest.isEqual(
                        account.stamp().getBytes(UTF_8), String.valueOf(stamp).getBytes(UTF_8)))
                .map(Account::actor);
    }

    @Override
    public boolean owns(long accountId, String email) {
        return accountId != 0
                && table.byId(accountId)
                        .filter(Account::enabled)
                        .filter(account -> account.hasEmail(email.strip()))
                        .isPresent();
    }
}
