package org.broadsheet.core.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.security.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sees to it at each start that somebody can administer the site: creates the administrator that the configuration
 * names, or else makes a one-time link. The launcher prints the link from a system property; a log would keep it.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministratorSetup {

    static final String PATH_PROPERTY = "broadsheet.setup.path";

    private static final System.Logger LOG = System.getLogger(FirstAdministratorSetup.class.getName());

    @Inject
    SetupLinks links;

    @Inject
    AccountTable accounts;

    @Inject
    @ConfigProperty(name = "broadsheet.admin.email")
    Optional<String> email;

    @Inject
    @ConfigProperty(name = "broadsheet.admin.password")
    Optional<String> password;

    @PostConstruct
    void prepare() {
        System.clearProperty(PATH_PROPERTY);
        if (!links.needed()) {
            return;
        }
        if (email.isPresent() && password.isPresent()) {
            create(bare(email.get()), password.get());
        } else {
            System.setProperty(PATH_PROPERTY, "/setup?token=" + links.make());
        }
    }

    /** Another node that starts with the same configuration may come first, which is as good. */
    private void create(String address, String secret) {
        String login = loginFor(address);
        NewAccount first = NewAccount.of(login, login, address, secret, Set.of(Role.ADMINISTRATOR));
        try {
            accounts.add(first);
            LOG.log(Level.INFO, "Created the first administrator: {0}", first.login());
        } catch (RuntimeException e) {
            if (links.needed()) {
                throw e;
            }
        }
    }

    /** The address alone of {@code Name <address>}. */
    static String bare(String address) {
        return address.substring(address.indexOf('<') + 1).replace(">", "").strip();
    }

    /** The part of the address before the at sign where it can be a login. */
    static String loginFor(String address) {
        String local = NewAccount.login(address.substring(0, Math.max(0, address.indexOf('@'))));
        return NewAccount.canBeLogin(local) ? local : "admin";
    }
}
