package org.broadsheet.moderation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;

/** The accounts that may moderate, as they are now. Looked up as the system, whoever's request it is for. */
@ApplicationScoped
class Moderators {

    private final Accounts accounts;
    private final CurrentActor actor;

    /** For the container's proxy. */
    protected Moderators() {
        this(null, null);
    }

    @Inject
    Moderators(Accounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    List<AccountView> all() {
        return actor.callAs(Actor.SYSTEM, accounts::all).stream()
                .filter(AccountView::enabled)
                .filter(account -> actor(account).may(Permission.MODERATE_COMMENTS))
                .toList();
    }

    /** Empty when there is no such account, or it may not moderate (any more). */
    Optional<AccountView> find(long accountId) {
        return all().stream().filter(account -> account.id() == accountId).findFirst();
    }

    static Actor actor(AccountView account) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        account.roles().forEach(role -> permissions.addAll(role.permissions()));
        return new Actor(account.id(), account.login(), account.name(), permissions);
    }
}
