package org.broadsheet.core.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.account.Authentication.SignedIn;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.Role;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String PASSWORD = "correct horse battery";
    private static final String NEW_PASSWORD = "staple of another kind";

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final AccountTable table = new AccountTable();
    private final StoredAccounts accounts = new StoredAccounts();
    private final PasswordAuthentication authentication = new PasswordAuthentication();
    private final SetupLinks links = new SetupLinks();

    @BeforeEach
    void setUp() {
        table.entities = database.entities();
        table.clock = NOON;
        accounts.table = table;
        authentication.table = table;
        authentication.throttle = new LoginThrottle();
        authentication.throttle.clock = NOON;
        links.entities = database.entities();
        links.accounts = table;
        links.clock = NOON;
    }

    @Test
    void whoeverHasAnAccountGetsIn() {
        long id = create("Ann", Role.AUTHOR, Role.MODERATOR);

        SignedIn ann = signIn(" ANN ", PASSWORD).orElseThrow();

        assertThat(ann.actor().accountId()).isEqualTo(id);
        assertThat(ann.actor().login()).isEqualTo("ann");
        assertThat(ann.actor().permissions())
                .contains(Permission.MODERATE_COMMENTS, Permission.UPLOAD_MEDIA)
                .doesNotContain(Permission.MANAGE_ACCOUNTS);
        assertThat(signIn("ann", PASSWORD + "x")).isEmpty();
        assertThat(signIn("nobody", PASSWORD)).isEmpty();
        assertThat(signIn("ann", null)).isEmpty();
        assertThat(signIn("a'--", "x".repeat(100_000))).isEmpty();
    }

    @Test
    void anAddressIsOwnedByItsAccountAlone() {
        long id = create("ann", Role.AUTHOR);
        String email = accounts.all().get(0).email();
        assertThat(authentication.owns(id, " " + email.toUpperCase(Locale.ROOT)))
                .isTrue();
        assertThat(authentication.owns(id, "x" + email)).isFalse();
        assertThat(authentication.owns(id, "")).isFalse();
        assertThat(authentication.owns(id + 1, email)).isFalse();
        assertThat(authentication.owns(0, email)).isFalse();
    }

    @Test
    void aSessionEndsWithAChangeOfRolesOrState() {
        create("root", Role.ADMINISTRATOR);
        long id = create("ann", Role.AUTHOR);
        String stamp = signIn("ann", PASSWORD).orElseThrow().stamp();
        assertThat(authentication.resume(id, stamp)).isPresent();
        assertThat(authentication.resume(id, "other")).isEmpty();
        assertThat(authentication.resume(id, null)).isEmpty();
        assertThat(authentication.resume(id + 1, stamp)).isEmpty();

        change(id, 1, Set.of(Role.EDITOR), true);
        assertThat(authentication.resume(id, stamp)).isEmpty();

        String newer = signIn("ann", PASSWORD).orElseThrow().stamp();
        change(id, 2, Set.of(Role.EDITOR), false);
        assertThat(authentication.resume(id, newer)).isEmpty();
        assertThat(signIn("ann", PASSWORD)).isEmpty();
    }

    @Test
    void anOlderHashIsReplacedAndTheSessionGoesOn() {
        long id = create("ann", Role.AUTHOR);
        String stamp = signIn("ann", PASSWORD).orElseThrow().stamp();
        String weak = Passwords.encode(PASSWORD, new byte[16], 1000);
        database.sql("update account set password = '" + weak + "'");
        database.entities().clear();

        database.run(() -> assertThat(signIn("ann", PASSWORD)).isPresent());

        assertThat(table.byId(id).orElseThrow().password()).startsWith("$pbkdf2-sha512$i=210000$");
        assertThat(authentication.resume(id, stamp)).isPresent();
        assertThat(signIn("ann", PASSWORD)).isPresent();
    }

    @Test
    void aLoginIsTakenOnce() {
        create("ann", Role.AUTHOR);

        assertThatThrownBy(() -> create("ANN", Role.AUTHOR)).isInstanceOf(Duplicate.class);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> accounts.create("a b", "", "nowhere", "short", Set.of(Role.AUTHOR)));

        assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly("login", "name", "email", "password");
    }

    @Test
    void theLastAdministratorStaysOne() {
        long root = create("root", Role.ADMINISTRATOR);

        assertThatThrownBy(() -> change(root, 1, Set.of(Role.EDITOR), true)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> change(root, 1, Set.of(Role.ADMINISTRATOR), false))
                .isInstanceOf(InvalidInput.class);

        create("second", Role.ADMINISTRATOR);
        change(root, 1, Set.of(Role.EDITOR), true);
        assertThat(accounts.all()).extracting(AccountView::login).containsExactly("root", "second");
        assertThat(accounts.all().get(0).roles()).containsExactly(Role.EDITOR);
    }

    @Test
    void theSecondOfTwoChangesIsTold() {
        create("root", Role.ADMINISTRATOR);
        long id = create("ann", Role.AUTHOR);
        change(id, 1, Set.of(Role.EDITOR), true);

        assertThatThrownBy(() -> change(id, 1, Set.of(Role.AUTHOR), true)).isInstanceOf(EditConflict.class);
    }

    @Test
    void aPasswordThatIsResetReplacesTheOldAndEndsSessions() {
        long id = create("ann", Role.AUTHOR);
        String stamp = signIn("ann", PASSWORD).orElseThrow().stamp();

        resetPassword(id, 1, NEW_PASSWORD);

        assertThat(authentication.resume(id, stamp)).isEmpty();
        assertThat(signIn("ann", PASSWORD)).isEmpty();
        SignedIn ann = signIn("ann", NEW_PASSWORD).orElseThrow();
        assertThat(authentication.resume(id, ann.stamp())).isPresent();
        assertThat(ann.actor().permissions()).isEqualTo(Role.AUTHOR.permissions());
    }

    @Test
    void aPasswordIsResetOnlyToOneThatCanBeTaken() {
        long id = create("ann", Role.AUTHOR);
        String stamp = signIn("ann", PASSWORD).orElseThrow().stamp();

        assertThat(refusal(id, null)).isEqualTo(FieldError.of("password", "too-short", 12));
        assertThat(refusal(id, "x".repeat(11))).isEqualTo(FieldError.of("password", "too-short", 12));
        assertThat(refusal(id, "x".repeat(201))).isEqualTo(FieldError.of("password", "too-long", 200));
        assertThat(authentication.resume(id, stamp)).isPresent();

        resetPassword(id, 1, "x".repeat(200));
        resetPassword(id, 2, "x".repeat(12));
        assertThat(signIn("ann", "x".repeat(12))).isPresent();
    }

    @Test
    void aPasswordIsNotResetWhereTheAccountChangedMeanwhile() {
        long id = create("ann", Role.AUTHOR);
        change(id, 1, Set.of(Role.EDITOR), true);

        assertThatThrownBy(() -> resetPassword(id, 1, NEW_PASSWORD)).isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> resetPassword(id + 1, 1, NEW_PASSWORD)).isInstanceOf(NotFound.class);
        assertThat(signIn("ann", PASSWORD)).isPresent();
    }

    @Test
    void aSignInThatOverlapsAResetDoesNotBringTheOldPasswordBack() {
        long id = create("ann", Role.AUTHOR);
        String old = table.byId(id).orElseThrow().password();
        resetPassword(id, 1, NEW_PASSWORD);

        database.run(() -> table.rehash(id, old, Passwords.encode(PASSWORD)));

        assertThat(signIn("ann", PASSWORD)).isEmpty();
        assertThat(signIn("ann", NEW_PASSWORD)).isPresent();
    }

    @Test
    void oneLinkSetsUpOneAdministrator() {
        String token = database.commit(links::make);
        String another = database.commit(links::make);
        assertThat(links.needed()).isTrue();
        assertThat(links.valid(token)).isTrue();
        assertThat(links.valid("guess")).isFalse();
        assertThat(links.valid(null)).isFalse();

        database.run(() -> links.create(token, "root", "Root", "root@example.org", PASSWORD));

        assertThat(signIn("root", PASSWORD).orElseThrow().actor().may(Permission.MANAGE_ACCOUNTS))
                .isTrue();
        assertThat(links.needed()).isFalse();
        assertThat(links.valid(token)).isFalse();
        assertThat(links.valid(another)).isFalse();
        assertThatThrownBy(() -> links.create(another, "second", "Second", "s@example.org", PASSWORD))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSlipInTheFormDoesNotUseUpTheLink() {
        String token = database.commit(links::make);

        assertThatThrownBy(() -> database.run(() -> links.create(token, "root", "Root", "root@example.org", "short")))
                .isInstanceOf(InvalidInput.class);

        assertThat(links.valid(token)).isTrue();
    }

    @Test
    void onlyTheHashOfALinkIsKeptAndForADay() {
        String token = database.commit(links::make);
        Object kept = database.entities()
                .createNativeQuery("select hash from setup_token")
                .getSingleResult();
        assertThat(kept).isNotEqualTo(token).asString().matches("[0-9a-f]{64}");

        links.clock = Clock.offset(NOON, Duration.ofHours(25));
        database.commit(links::make);

        assertThat(links.valid(token)).isFalse();
    }

    @Test
    void theConfiguredAddressNamesTheLogin() {
        assertThat(FirstAdministratorSetup.loginFor("Desk.Chief@news.example")).isEqualTo("desk.chief");
        assertThat(FirstAdministratorSetup.loginFor("chief+news@news.example")).isEqualTo("admin");
        assertThat(FirstAdministratorSetup.bare("The Desk <desk@news.example>")).isEqualTo("desk@news.example");
        assertThat(FirstAdministratorSetup.bare("desk@news.example")).isEqualTo("desk@news.example");
    }

    private long create(String login, Role... roles) {
        return database.commit(() -> accounts.create(login, login, login + "@example.org", PASSWORD, Set.of(roles)));
    }

    private void change(long id, long version, Set<Role> roles, boolean enabled) {
        database.run(() -> accounts.change(id, version, roles, enabled));
    }

    private void resetPassword(long id, long version, String password) {
        database.run(() -> accounts.resetPassword(id, version, password));
    }

    private FieldError refusal(long id, String password) {
        return catchThrowableOfType(InvalidInput.class, () -> resetPassword(id, 1, password))
                .errors()
                .get(0);
    }

    private Optional<SignedIn> signIn(String login, String password) {
        return authentication.authenticate(login, password, "192.0.2.1");
    }
}
