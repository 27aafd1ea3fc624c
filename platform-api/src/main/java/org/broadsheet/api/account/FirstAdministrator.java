package org.broadsheet.api.account;

/** Sets up the first administrator through a one-time link. */
public interface FirstAdministrator {

    /** Whether nobody can administer this site yet. */
    boolean needed();

    /** Whether this token opens the set-up; always false once there is an administrator. */
    boolean valid(String token);

    /**
     * @throws org.broadsheet.api.error.NotFound     the token is not, or no longer, good
     * @throws org.broadsheet.api.error.InvalidInput a field cannot be taken
     */
    void create(String token, String login, String name, String email, String password);
}
