package org.broadsheet.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.api.reader.ReaderPass;
import org.broadsheet.api.reader.ReaderSignIn;
import org.broadsheet.api.reader.ReaderView;
import org.broadsheet.api.signing.LinkSigner;
import org.junit.jupiter.api.Test;

class ReaderCookiesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final ReaderPass PASS = new ReaderPass(5, "stamp");
    private static final ReaderView ADA = new ReaderView(5, "ada@example.org", "Ada", NOON);

    private final List<String> set = new ArrayList<>();

    private static ReaderCookies cookies(Instant now, String baseUrl) {
        ReaderSignIn signIn =
                stub(ReaderSignIn.class, arguments -> PASS.equals(arguments[0]) ? Optional.of(ADA) : Optional.empty());
        LinkSigner signer = new LinkSigner() {
            @Override
            public String sign(String purpose, String payload) {
                return purpose + "~" + payload;
            }

            @Override
            public Optional<String> verify(String purpose, String token) {
                return token.startsWith(purpose + "~")
                        ? Optional.of(token.substring(purpose.length() + 1))
                        : Optional.empty();
            }
        };
        return new ReaderCookies(signIn, signer, Clock.fixed(now, ZoneOffset.UTC), baseUrl);
    }

    private interface Answer {
        Object to(Object... arguments);
    }

    private static <T> T stub(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer.to(arguments)));
    }

    private HttpServletResponse response() {
        return stub(HttpServletResponse.class, arguments -> {
            set.add((String) arguments[1]);
            return null;
        });
    }

    private static HttpServletRequest request(Cookie... cookies) {
        return stub(HttpServletRequest.class, arguments -> cookies.length == 0 ? null : cookies);
    }

    private static Cookie pass(String value) {
        return new Cookie("broadsheet-reader", value);
    }

    @Test
    void theCookieIsForTheServerAloneAndTheMarkerSaysNothing() {
        cookies(NOON, "https://news.example").begin(response(), PASS);

        assertThat(set).hasSize(2);
        assertThat(set.get(0))
                .startsWith("broadsheet-reader=")
                .endsWith("; Path=/; Max-Age=2592000; SameSite=Lax; HttpOnly; Secure");
        assertThat(set.get(1)).isEqualTo("broadsheet-signed-in=1; Path=/; Max-Age=2592000; SameSite=Lax; Secure");
    }

    @Test
    void onAPlainConnectionItIsNotLost() {
        cookies(NOON, "http://localhost").begin(response(), PASS);

        assertThat(set.get(0)).doesNotContain("Secure");
    }

    @Test
    void signingOutTakesBothBack() {
        cookies(NOON, "http://localhost").end(response());

        assertThat(set).allMatch(header -> header.contains("=; Path=/; Max-Age=0"));
    }

    @Test
    void aPassIsGoodForAMonthWhateverTheBrowserKeeps() {
        cookies(NOON, "http://localhost").begin(response(), PASS);
        String value = set.get(0).replaceAll("^[^=]*=|;.*", "");

        assertThat(read(NOON.plus(Duration.ofDays(29)), pass(value)))
                .map(KnownReader::reader)
                .contains(ADA);
        assertThat(read(NOON.plus(Duration.ofDays(30)), pass(value))).isEmpty();
    }

    @Test
    void nothingElseIsAPass() {
        assertThat(read(NOON)).isEmpty();
        assertThat(read(NOON, new Cookie("other", "1"))).isEmpty();
        assertThat(read(NOON, pass(""))).isEmpty();
        assertThat(read(NOON, pass("reader-sign-in~5.stamp.1772366400")))
                .as("another purpose")
                .isEmpty();
        assertThat(read(NOON, pass("reader-session~5.other.1772366400")))
                .as("an ended one")
                .isEmpty();
        assertThat(read(NOON, pass("reader-session~5.stamp"))).as("half of one").isEmpty();
    }

    private static Optional<KnownReader> read(Instant now, Cookie... cookies) {
        return cookies(now, "http://localhost").read(request(cookies));
    }
}
