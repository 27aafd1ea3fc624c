package org.broadsheet.core.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.security.Role;

/** The table of accounts. */
@ApplicationScoped
@Transactional
class AccountTable {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    List<Account> all() {
        return entities.createQuery("select a from Account a order by a.login", Account.class)
                .getResultList();
    }

    Optional<Account> byLogin(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", login)
                .getResultStream()
                .findFirst();
    }

    /** Empty, too, when several accounts share the address: then only their logins tell them apart. */
    Optional<Account> byEmail(String email) {
        List<Account> found = entities.createQuery(
                        "select a from Account a where lower(a.email) = :email", Account.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .setMaxResults(2)
                .getResultList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    boolean administered() {
        return !administrators(LockModeType.NONE).isEmpty();
    }

    /**
     * Everybody who can administer the site, locked until the transaction ends, so that two administrators cannot
     * switch each other off at the same moment.
     */
    List<Account> lockAdministrators() {
        return administrators(LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Account> administrators(LockModeType lock) {
        return entities.createQuery(
                        "select a from Account a where a.enabled = true and :role member of a.roles order by a.id",
                        Account.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(lock)
                .getResultList();
    }

    /** @throws Duplicate when the login is taken; where two take it at once, the database refuses the second */
    long add(NewAccount typed) {
        if (byLogin(typed.login()).isPresent()) {
            throw new Duplicate("login", "the login " + typed.login() + " is taken");
        }
        Account account = new Account(typed, Passwords.encode(typed.password()), clock.instant());
        entities.persist(account);
        entities.flush();
        return account.id();
    }

    /**
     * @throws NotFound     there is no such account
     * @throws EditConflict it has changed since that version
     */
    Account atVersion(long id, long version) {
        Account account = byId(id).orElseThrow(() -> new NotFound("account", id));
        if (account.version() != version) {
            throw new EditConflict("account", id, version, account.version(), null);
        }
        return account;
    }

    void resetPassword(long id, long version, String encodedPassword) {
        atVersion(id, version).resetPassword(encodedPassword);
    }

    /** Does nothing where the password was reset meanwhile: the old one must not come back. */
    void rehash(long id, String outdated, String encodedPassword) {
        byId(id).filter(account -> account.password().equals(outdated))
                .ifPresent(account -> account.rehash(encodedPassword));
    }
}
