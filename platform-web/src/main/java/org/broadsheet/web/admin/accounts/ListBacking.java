package org.broadsheet.web.admin.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.Role;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageAddress;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/**
 * Staff accounts: the list, and beside it the form for the account that the address names ({@code ?id=7}) or for a new
 * one ({@code ?new}).
 */
@Named("accountsList")
@ViewScoped
@AdminPage(path = "/admin/accounts/list", permission = Permission.MANAGE_ACCOUNTS)
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/admin/accounts/list";
    private static final String FORM = "details";
    private static final String PASSWORD_FORM = "reset";

    @Inject
    private Accounts accounts;

    @Inject
    private PageAddress address;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private List<AccountView> all = List.of();

    /** The account being changed, or null. */
    private AccountView open;

    private boolean creating;
    private String login = "";
    private String name = "";
    private String email = "";
    private String password = "";
    /** Changeable: Faces makes another list of this one's type. */
    private List<String> roles = new ArrayList<>();

    private boolean enabled;

    public void load() {
        all = accounts.all();
        creating = "new".equals(address.text("form"));
        if (creating || address.text("id").isEmpty()) {
            return;
        }
        show(address.number("id"));
        if (open == null) {
            address.missing();
        }
    }

    public void create() {
        if (commands.run(FORM, () -> accounts.create(login, name, email, password, chosen()))) {
            messages.info("account.created", login);
            creating = false;
            login = "";
            name = "";
            email = "";
            roles = new ArrayList<>();
            all = accounts.all();
        }
    }

    public void save() {
        boolean went = commands.run(FORM, () -> accounts.change(open.id(), open.version(), chosen(), enabled));
        all = accounts.all();
        if (went) {
            messages.info(enabled ? "account.saved" : "account.saved-off", open.login());
            open = null;
        } else if (changedSince()) {
            show(open.id());
        }
    }

    public void resetPassword() {
        boolean went = commands.run(PASSWORD_FORM, () -> accounts.resetPassword(open.id(), open.version(), password));
        password = "";
        all = accounts.all();
        if (went) {
            messages.info("account.new-password.done", open.login());
            open = null;
        } else if (changedSince()) {
            show(open.id());
        }
    }

    private boolean changedSince() {
        return all.stream().anyMatch(one -> one.id() == open.id() && one.version() != open.version());
    }

    private void show(Long id) {
        open = all.stream()
                .filter(one -> Long.valueOf(one.id()).equals(id))
                .findFirst()
                .orElse(null);
        if (open != null) {
            roles = open.roles().stream().sorted().map(Role::name).collect(Collectors.toCollection(ArrayList::new));
            enabled = open.enabled();
        }
    }

    private Set<Role> chosen() {
        return roles.stream().map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    public String getAddress() {
        if (creating) {
            return PATH + "?form=new";
        }
        return open == null ? PATH : PATH + "?id=" + open.id();
    }

    /** An account's roles by name. */
    public String roleNames(AccountView account) {
        return Arrays.stream(Role.values())
                .filter(account.roles()::contains)
                .map(role -> messages.text("role." + role))
                .collect(Collectors.joining(", "));
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public int getMinPassword() {
        return Accounts.MIN_PASSWORD;
    }

    public List<AccountView> getAll() {
        return all;
    }

    public AccountView getOpen() {
        return open;
    }

    public boolean isCreating() {
        return creating;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name.strip();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email.strip();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public List<String> getRoles() {
        return roles;
    }

    public void setRoles(List<String> roles) {
        this.roles = roles;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }
}
