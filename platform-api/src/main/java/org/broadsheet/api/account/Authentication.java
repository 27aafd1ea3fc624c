package org.broadsheet.api.account;

import java.util.Optional;
import org.broadsheet.api.security.Actor;

/** Finds out who somebody is. */
public interface Authentication {

    /**
     * @param remoteAddress counts towards the throttle, beside the login
     * @return empty when login and password do not belong together or the account is switched off; takes as long
     *     for unknown logins as for known ones
     * @throws org.broadsheet.api.error.TooManyRequests after too many failures
     */
    Optional<SignedIn> authenticate(String login, String password, String remoteAddress);

    /**
     * Checks a session again: its account must still be enabled and its password the same.
     *
     * @param stamp what {@link SignedIn} had
     */
    Optional<Actor> resume(long accountId, String stamp);

    /**
     * Whether a mail address is that of an account: who is signed in to it, and gives this address elsewhere, did not
     * make it up.
     *
     * @param accountId of whoever is signed in; 0 for nobody, who owns none
     */
    boolean owns(long accountId, String email);

    /** @param stamp changes with the password, roles and state of the account, so that old sessions end */
    record SignedIn(Actor actor, String stamp) {}
}
