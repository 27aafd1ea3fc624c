package org.broadsheet.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.api.reader.ReaderPass;
import org.broadsheet.api.reader.ReaderSignIn;
import org.broadsheet.api.signing.LinkSigner;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who a reader's browser says it is: a signed cookie for a month, beside the session that staff have. A second one,
 * which says nothing but that there is a first, is for scripts: pages are the same for everybody, and only browsers that
 * have it ask whose they are. Nobody gets either without signing in.
 */
@ApplicationScoped
public class ReaderCookies {

    private static final String PASS = "broadsheet-reader";
    private static final String MARKER = "broadsheet-signed-in";
    private static final String PURPOSE = "reader-session";
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Pattern PAYLOAD = Pattern.compile("(\\d{1,18})\\.(\\w{1,40})\\.(\\d{1,12})");

    private ReaderSignIn signIn;
    private LinkSigner signer;
    private Clock clock;
    private boolean secure;

    protected ReaderCookies() {}

    @Inject
    ReaderCookies(
            ReaderSignIn signIn,
            LinkSigner signer,
            Clock clock,
            @ConfigProperty(name = "broadsheet.base.url") String baseUrl) {
        this.signIn = signIn;
        this.signer = signer;
        this.clock = clock;
        this.secure = baseUrl.startsWith("https:");
    }

    /** Empty for everybody else, and when the pass has ended. */
    public Optional<KnownReader> read(HttpServletRequest request) {
        return cookie(request)
                .flatMap(token -> signer.verify(PURPOSE, token))
                .flatMap(this::pass)
                .flatMap(pass -> signIn.resume(pass).map(reader -> new KnownReader(pass, reader)));
    }

    /** The browser may forget a cookie later than it was told to; we do not. */
    private Optional<ReaderPass> pass(String payload) {
        Matcher parts = PAYLOAD.matcher(payload);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Instant made = Instant.ofEpochSecond(Long.parseLong(parts.group(3)));
        return made.plus(KEPT).isAfter(clock.instant())
                ? Optional.of(new ReaderPass(Long.parseLong(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(PASS))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    void begin(HttpServletResponse response, ReaderPass pass) {
        String payload =
                pass.readerId() + "." + pass.stamp() + "." + clock.instant().getEpochSecond();
        set(response, PASS, signer.sign(PURPOSE, payload), KEPT, "; HttpOnly");
        set(response, MARKER, "1", KEPT, "");
    }

    void end(HttpServletResponse response) {
        set(response, PASS, "", Duration.ZERO, "; HttpOnly");
        set(response, MARKER, "", Duration.ZERO, "");
    }

    /** Written by hand: the server drops the attribute {@code SameSite} of the cookies that it writes. */
    private void set(HttpServletResponse response, String name, String value, Duration kept, String more) {
        response.addHeader(
                "Set-Cookie",
                name + "=" + value + "; Path=/; Max-Age=" + kept.toSeconds() + "; SameSite=Lax" + more
                        + (secure ? "; Secure" : ""));
    }
}
