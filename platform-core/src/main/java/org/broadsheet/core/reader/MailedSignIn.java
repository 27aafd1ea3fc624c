package org.broadsheet.core.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.limit.RateLimits;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.api.mail.Outbox;
import org.broadsheet.api.reader.ReaderPass;
import org.broadsheet.api.reader.ReaderSignIn;
import org.broadsheet.api.reader.ReaderView;
import org.broadsheet.api.reader.SignInOffer;
import org.broadsheet.api.reader.SignInRequest;
import org.broadsheet.api.security.PublicOperation;

/**
 * Signing in by a link in a mail. Whoever asks learns nothing about an address: it gets the same answer whether it is
 * known, was never seen, or got a link a minute ago.
 */
@ApplicationScoped
@PublicOperation
class MailedSignIn implements ReaderSignIn {

    private static final int REQUESTS = 5;
    private static final int REQUESTS_OF_NETWORK = 30;
    private static final Duration REQUESTS_PERIOD = Duration.ofMinutes(10);
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(2);
    private static final int MAILS_IN_AN_HOUR = 5;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_PAGE = 500;

    @Inject
    ReaderTable table;

    @Inject
    SignInTokens tokens;

    @Inject
    RateLimits limits;

    @Inject
    Instance<Outbox> outbox;

    @Inject
    Clock clock;

    @Override
    public boolean available() {
        return outbox.isResolvable();
    }

    @Override
    @Transactional
    public void request(SignInRequest request) {
        if (request.honeypot() != null && !request.honeypot().isBlank()) {
            return;
        }
        if (request.email() == null || request.email().isBlank()) {
            throw new InvalidInput(FieldError.of("email", "required"));
        }
        Mailbox mailbox =
                Mailbox.parse(request.email()).orElseThrow(() -> new InvalidInput(FieldError.of("email", "invalid")));
        String from = request.remoteAddress() == null ? "" : request.remoteAddress();
        limits.take("sign-in", from, REQUESTS, REQUESTS_PERIOD);
        limits.take("sign-in-network", Network.of(from), REQUESTS_OF_NETWORK, REQUESTS_PERIOD);
        Instant now = clock.instant();
        table.deleteLinksBefore(now.minus(KEPT));
        boolean enough = table.links(mailbox.key(), now.minus(BETWEEN_MAILS)) > 0
                || table.links(mailbox.key(), now.minus(Duration.ofHours(1))) >= MAILS_IN_AN_HOUR;
        if (!enough) {
            mail(new ReaderLink(mailbox, local(request.page()), now));
        }
    }

    private void mail(ReaderLink link) {
        table.add(link);
        String id = Long.toString(link.id());
        outbox.get().queue(new Letter(MailKind.SIGN_IN, link.mailbox().typed(), id, Map.of(ReaderLetters.LINK, id)));
    }

    /** A path of this site and nothing else, so that no link of ours leads elsewhere. */
    private static String local(String page) {
        boolean fine = page != null
                && page.length() <= LONGEST_PAGE
                && page.matches("/(?![/\\\\])[\\x21-\\x7E]*")
                && !page.contains("\\");
        return fine ? page : "";
    }

    @Override
    @Transactional
    public Optional<SignInOffer> lookUp(String token) {
        return tokens.read(token)
                .flatMap(table::findLink)
                .filter(link -> link.good(clock.instant()))
                .map(link -> new SignInOffer(
                        link.mailbox().typed(),
                        table.findByKey(link.mailbox().key()).map(Reader::name).orElse(""),
                        link.page()));
    }

    @Override
    @Transactional
    public ReaderPass signIn(String token, String name) {
        Instant now = clock.instant();
        ReaderLink link = tokens.read(token)
                .flatMap(table::lockLink)
                .filter(found -> found.good(now))
                .orElseThrow(() -> new NotFound("sign-in link", "given"));
        Reader reader = table.findByKey(link.mailbox().key()).orElse(null);
        if (reader == null) {
            reader = new Reader(link.mailbox(), ReaderName.checked(name), now);
            table.add(reader);
        }
        link.use(now);
        return reader.pass();
    }

    @Override
    @Transactional
    public Optional<ReaderView> resume(ReaderPass pass) {
        return table.find(pass).map(Reader::view);
    }
}
