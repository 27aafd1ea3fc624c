package org.broadsheet.notify.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;
import org.broadsheet.notify.link.SubscriptionLinks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes mail: out of the story as it is now, the site's name and language, and links signed for one reader. */
@ApplicationScoped
public class Composer {

    private static final int LONGEST_SUBJECT = 200;

    @Inject
    ArticleCatalog articles;

    @Inject
    Settings settings;

    @Inject
    SubscriptionLinks links;

    @Inject
    LetterWriters writers;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "broadsheet.mail.from", defaultValue = "newsroom@localhost")
    String from;

    /** Starts a batch: a story is looked up once for all of its readers. */
    public Batch batch() {
        return new Batch(settings.site());
    }

    /** Mail written in one go, for one thread. */
    public final class Batch {

        private final Map<Long, Optional<PublishedArticle>> stories = new HashMap<>();
        private final Site site;

        Batch(Site site) {
            this.site = site;
        }

        /** Empty when there is nothing to send any more: the story or what a letter was about was taken back. */
        public Optional<Letter> compose(Envelope envelope) {
            return switch (envelope.kind()) {
                case CONFIRMATION ->
                    Optional.of(letter(
                            envelope, ConfirmationText.write(site, links.confirmation(envelope.wish())), Map.of()));
                case ALERT ->
                    story(envelope).map(story -> {
                        String unsubscribe = links.unsubscribe(envelope.wish());
                        return letter(
                                envelope,
                                AlertText.write(site, story, envelope.recipient(), unsubscribe),
                                bulk(site, MailKind.ALERT, unsubscribe));
                    });
                default -> writers.write(envelope.letter()).map(written -> letter(envelope, written));
            };
        }

        /** For other eyes than the recipient's: a link to sign in or to decide with is nobody else's. */
        public Optional<Letter> preview(Envelope envelope) {
            return switch (envelope.kind()) {
                case SIGN_IN -> Optional.of(letter(envelope, withoutLinks(envelope.letter())));
                case MODERATION, DECISION, REPLY, REPLY_CONFIRMATION ->
                    writers.write(envelope.letter()).map(written -> letter(envelope, withoutLinks(written)));
                default -> compose(envelope);
            };
        }

        private Letter letter(Envelope envelope, org.broadsheet.api.mail.Letter written) {
            String leave = written.values().getOrDefault(org.broadsheet.api.mail.Letter.UNSUBSCRIBE, "");
            Map<String, String> headers = leave.isEmpty() ? Map.of() : bulk(site, envelope.kind(), site.url(leave));
            return letter(envelope, LetterText.write(site, written), headers);
        }

        /** The subject that {@link #compose} would give, or empty. */
        public String subject(Envelope envelope) {
            return switch (envelope.kind()) {
                case CONFIRMATION -> line(ConfirmationText.subject(site));
                case ALERT ->
                    story(envelope)
                            .map(story -> line(AlertText.subject(site, story)))
                            .orElse("");
                default ->
                    writers.write(envelope.letter())
                            .map(written -> line(LetterText.subject(site, written)))
                            .orElse("");
            };
        }

        private Optional<PublishedArticle> story(Envelope envelope) {
            return stories.computeIfAbsent(envelope.articleId(), articles::published);
        }

        private Letter letter(Envelope envelope, Written written, Map<String, String> more) {
            Map<String, String> headers = new HashMap<>(more);
            headers.put("Auto-Submitted", "auto-generated");
            return new Letter(
                    "delivery-" + envelope.deliveryId(),
                    "<delivery-%d.%s@%s>".formatted(envelope.deliveryId(), envelope.messageKey(), host(site)),
                    sender(site),
                    envelope.recipient(),
                    line(written.subject()),
                    clock.instant(),
                    written.language(),
                    headers,
                    written.text(),
                    written.html());
        }
    }

    /** What RFC 8058, RFC 2919 and the large mailbox providers want of mail to many. */
    private static Map<String, String> bulk(Site site, MailKind kind, String unsubscribe) {
        return Map.of(
                "List-Unsubscribe",
                "<" + unsubscribe + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click",
                "List-ID",
                "<" + list(kind) + "." + host(site) + ">",
                "Precedence",
                "bulk");
    }

    private static String list(MailKind kind) {
        return kind == MailKind.ALERT
                ? "alerts"
                : kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static org.broadsheet.api.mail.Letter withoutLinks(org.broadsheet.api.mail.Letter letter) {
        Map<String, String> values = new HashMap<>(letter.values());
        values.put("linkPath", "/…");
        values.computeIfPresent("itemsQuote", (name, items) -> items.isEmpty() ? "" : "…");
        return new org.broadsheet.api.mail.Letter(letter.kind(), letter.recipient(), letter.key(), values);
    }

    private static String line(String subject) {
        return OneLine.of(subject, LONGEST_SUBJECT);
    }

    private static String host(Site site) {
        return IDN.toASCII(URI.create(site.baseUrl()).getHost());
    }

    /** The address as configured; without a name of its own it gets the site's. */
    private InternetAddress sender(Site site) {
        try {
            InternetAddress address = new InternetAddress(from, false);
            if (address.getPersonal() == null) {
                address.setPersonal(OneLine.of(site.name()), StandardCharsets.UTF_8.name());
            }
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException("broadsheet.mail.from is '" + from + "', which is no mail address", e);
        }
    }
}
