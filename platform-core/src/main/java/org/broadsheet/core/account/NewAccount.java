package org.broadsheet.core.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.security.Role;

/** An account as somebody typed it, cleaned and checked. */
record NewAccount(String login, String name, String email, String password, Set<Role> roles) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+");
    private static final int MAX_NAME = 200;
    private static final int MAX_EMAIL = 254;

    /** @throws InvalidInput with all that is wrong */
    static NewAccount of(String login, String name, String email, String password, Set<Role> roles) {
        NewAccount typed = new NewAccount(
                login(login), clean(name), clean(email), password == null ? "" : password, Set.copyOf(roles));
        List<FieldError> errors = typed.errors();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return typed;
    }

    /** A login as it is kept and looked for. */
    static String login(String typed) {
        return clean(typed).toLowerCase(Locale.ROOT);
    }

    static boolean canBeLogin(String login) {
        return LOGIN.matcher(login).matches();
    }

    private List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (login.isEmpty()) {
            errors.add(FieldError.of("login", "required"));
        } else if (!canBeLogin(login)) {
            errors.add(FieldError.of("login", "invalid"));
        }
        if (name.isEmpty()) {
            errors.add(FieldError.of("name", "required"));
        } else if (name.length() > MAX_NAME) {
            errors.add(FieldError.of("name", "too-long", MAX_NAME));
        }
        if (email.isEmpty()) {
            errors.add(FieldError.of("email", "required"));
        } else if (email.length() > MAX_EMAIL || !EMAIL.matcher(email).matches()) {
            errors.add(FieldError.of("email", "invalid"));
        }
        passwordError(password).ifPresent(errors::add);
        return errors;
    }

    /** What is wrong with a password, null among them. */
    static Optional<FieldError> passwordError(String password) {
        if (password == null || password.length() < Accounts.MIN_PASSWORD) {
            return Optional.of(FieldError.of("password", "too-short", Accounts.MIN_PASSWORD));
        }
        return password.length() > Accounts.MAX_PASSWORD
                ? Optional.of(FieldError.of("password", "too-long", Accounts.MAX_PASSWORD))
                : Optional.empty();
    }

    private static String clean(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    @Override
    public String toString() {
        return "NewAccount[" + login + "]";
    }
}
