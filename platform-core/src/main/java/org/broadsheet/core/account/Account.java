package org.broadsheet.core.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.Role;

/** A staff account. Its stamp changes with everything that must end the sessions begun before. */
@Entity
@Table(name = "account")
class Account {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int STAMP_BYTES = 24;

    @Id
    @SequenceGenerator(name = "account", sequenceName = "account_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    private Long id;

    @Version
    private long version;

    /** In lower case. */
    private String login;

    private String name;
    private String email;
    private String password;
    private boolean enabled;
    private String stamp;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Account() {}

    Account(NewAccount typed, String encodedPassword, Instant createdAt) {
        this.login = typed.login();
        this.name = typed.name();
        this.email = typed.email();
        this.password = encodedPassword;
        this.roles.addAll(typed.roles());
        this.createdAt = createdAt;
        this.enabled = true;
        this.stamp = newStamp();
    }

    void change(Set<Role> newRoles, boolean mayEnter) {
        if (!roles.equals(newRoles) || enabled != mayEnter) {
            roles.retainAll(newRoles);
            roles.addAll(newRoles);
            enabled = mayEnter;
            stamp = newStamp();
        }
    }

    /** Another password: whoever came in with the old one is out. */
    void resetPassword(String encodedPassword) {
        password = encodedPassword;
        stamp = newStamp();
    }

    /** The same password, kept more safely: sessions go on. */
    void rehash(String encodedPassword) {
        password = encodedPassword;
    }

    Actor actor() {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> permissions.addAll(role.permissions()));
        return new Actor(id, login, name, permissions);
    }

    /** Mail systems tell no capitals apart. */
    boolean hasEmail(String address) {
        return !address.isEmpty() && email.equalsIgnoreCase(address);
    }

    AccountView view() {
        return new AccountView(id, version, login, name, email, roles, enabled, createdAt);
    }

    boolean administers() {
        return enabled && roles.contains(Role.ADMINISTRATOR);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    boolean enabled() {
        return enabled;
    }

    String password() {
        return password;
    }

    String stamp() {
        return stamp;
    }

    private static String newStamp() {
        byte[] bytes = new byte[STAMP_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
