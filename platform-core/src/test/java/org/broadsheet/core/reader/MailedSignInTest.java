package org.broadsheet.core.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.api.reader.ReaderPass;
import org.broadsheet.api.reader.ReaderView;
import org.broadsheet.api.reader.SignInOffer;
import org.broadsheet.api.reader.SignInRequest;
import org.broadsheet.core.startup.Beans;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.MovableClock;
import org.broadsheet.core.startup.ReadableSigner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MailedSignInTest {

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final MovableClock clock = new MovableClock();
    private final List<Letter> queued = new ArrayList<>();
    private final List<String> turns = new ArrayList<>();
    private final ReaderTable table = new ReaderTable();
    private final MailedSignIn signIn = new MailedSignIn();
    private final ReaderLetters letters = new ReaderLetters();

    @BeforeEach
    void wire() {
        table.entities = database.entities();
        signIn.table = table;
        signIn.tokens = new SignInTokens();
        signIn.tokens.signer = new ReadableSigner();
        signIn.limits = (limit, key, most, period) -> turns.add(limit + " " + key);
        signIn.outbox = new Beans<>(List.of(queued::add));
        signIn.clock = clock;
        letters.table = table;
        letters.tokens = signIn.tokens;
        letters.clock = clock;
    }

    private void request(String email) {
        request(email, "/2026/03/harbour/");
    }

    private void request(String email, String page) {
        database.run(() -> signIn.request(new SignInRequest(email, "", "192.0.2.1", page)));
    }

    /** The token of the last letter, as it would be mailed now. */
    private String mailed() {
        Letter letter = letters.write(queued.get(queued.size() - 1)).orElseThrow();
        return letter.values().get("linkPath").replace("/reader/sign-in/", "");
    }

    private ReaderPass press(String token, String name) {
        return database.commit(() -> signIn.signIn(token, name));
    }

    private SignInOffer offer(String token) {
        return database.commit(() -> signIn.lookUp(token)).orElse(null);
    }

    @Test
    void whoeverPressesTheButtonIsKnownByTheNameGivenThere() {
        request("Ada@Example.org");
        assertThat(queued).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(MailKind.SIGN_IN);
            assertThat(letter.recipient()).isEqualTo("Ada@Example.org");
        });
        String token = mailed();
        assertThat(offer(token)).isEqualTo(new SignInOffer("Ada@Example.org", "", "/2026/03/harbour/"));

        ReaderPass pass = press(token, "  Ada\u202E L. ");

        assertThat(signIn.resume(pass))
                .get()
                .extracting(ReaderView::name, ReaderView::email)
                .containsExactly("Ada L.", "Ada@Example.org");
    }

    @Test
    void lookingAtALinkUsesNothingUpAndPressingDoes() {
        request("ada@example.org");
        String token = mailed();
        offer(token);
        assertThat(offer(token)).isNotNull();

        press(token, "Ada");

        assertThat(offer(token)).isNull();
        assertThatThrownBy(() -> press(token, "Ada")).isInstanceOf(NotFound.class);
    }

    @Test
    void aLinkIsGoodForHalfAnHour() {
        request("ada@example.org");
        String token = mailed();
        clock.pass(Duration.ofMinutes(29));
        assertThat(offer(token)).isNotNull();

        clock.pass(Duration.ofMinutes(1));

        assertThat(offer(token)).isNull();
        assertThatThrownBy(() -> press(token, "Ada")).isInstanceOf(NotFound.class);
        assertThat(letters.write(queued.get(0))).as("and is mailed no more").isEmpty();
    }

    @Test
    void aMissingNameIsSaidAndTheLinkStaysGood() {
        request("ada@example.org");
        String token = mailed();

        assertThatThrownBy(() -> press(token, " \u200B ")).isInstanceOf(InvalidInput.class);

        assertThat(press(token, "Ada")).isNotNull();
    }

    @Test
    void whoeverComesBackKeepsTheName() {
        request("ada@example.org");
        ReaderPass first = press(mailed(), "Ada");
        clock.pass(Duration.ofMinutes(3));
        request("ADA@example.org");
        assertThat(offer(mailed()).name()).isEqualTo("Ada");

        ReaderPass second = press(mailed(), "Somebody else");

        assertThat(second).isEqualTo(first);
        assertThat(signIn.resume(second)).get().extracting(ReaderView::name).isEqualTo("Ada");
    }

    @Test
    void anAddressGetsOneMailInTwoMinutesAndFiveInAnHourAndNobodyIsToldSo() {
        for (int minute = 0; minute < 30; minute++) {
            request("ada@example.org");
            request("ADA@example.org");
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(queued).hasSize(5);

        request("eve@example.org");
        assertThat(queued).hasSize(6);
        assertThat(turns).contains("sign-in 192.0.2.1", "sign-in-network " + Network.of("192.0.2.1"));
    }

    @Test
    void noLinkLeadsElsewhere() {
        for (String page : List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "/a\r\nb")) {
            request("ada@example.org", page);
            assertThat(offer(mailed()).page()).as(page).isEmpty();
            clock.pass(Duration.ofMinutes(16));
        }
    }

    @Test
    void whatIsNoAddressIsRefusedAndProgramsGetNothing() {
        assertThatThrownBy(() -> request("ada")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> request(null)).isInstanceOf(InvalidInput.class);
        database.run(() -> signIn.request(new SignInRequest("ada@example.org", "x", "192.0.2.1", "/")));
        assertThat(queued).isEmpty();
    }

    @Test
    void signingOutEverywhereEndsAllPasses() {
        request("ada@example.org");
        ReaderPass pass = press(mailed(), "Ada");
        assertThat(signIn.resume(new ReaderPass(pass.readerId(), "guessed"))).isEmpty();

        database.run(() -> table.get(pass).renewStamp());

        assertThat(signIn.resume(pass)).isEmpty();
    }

    @Test
    void oldLinksAreNotKept() {
        request("ada@example.org");
        clock.pass(Duration.ofHours(25));
        request("eve@example.org");

        assertThat(table.links("ada@example.org", Instant.EPOCH)).isZero();
    }
}
