package org.broadsheet.it.inside.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.mail.DeliveryView;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.api.mail.MailLedger;
import org.broadsheet.api.moderation.Appeals;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.Complaints;
import org.broadsheet.api.moderation.DecisionView;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.ModeratorNotices;
import org.broadsheet.api.moderation.NoticePace;
import org.broadsheet.api.moderation.Ruling;
import org.broadsheet.api.moderation.SanctionDraft;
import org.broadsheet.api.moderation.SanctionKind;
import org.broadsheet.api.moderation.SanctionTarget;
import org.broadsheet.api.moderation.Sanctions;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.Role;
import org.broadsheet.api.signing.LinkSigner;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers report, moderators ban and write, writers ask again, and links in mail decide: over the application's pages. */
@ExtendWith(ArquillianExtension.class)
class SanctionsIT {

    private static final Actor MODERATOR = new Actor(0, "mo", "Mo Derator", EnumSet.of(Permission.MODERATE_COMMENTS));
    private static final List<String> HONEST = List.of(
            "Ida Brandt promised in May that the ferries would stay.",
            "My grandfather built half of that lock, and it never leaked.",
            "Who pays the skippers while the north pier is being widened?",
            "Saltgate has waited eleven years for these repairs.",
            "The board could have asked the people who use it daily.",
            "Two tugs lie idle since August; use them for the crossing.",
            "A winter without the old lock means lorries on Kiln Hill.",
            "Next time, please print the timetable beside the report.");
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final AtomicInteger TEXTS = new AtomicInteger();

    @Inject
    private ArticleDesk stories;

    @Inject
    private ArticlePublishing publishing;

    @Inject
    private CommentCatalog comments;

    @Inject
    private ModerationDesk desk;

    @Inject
    private Complaints complaints;

    @Inject
    private Sanctions sanctions;

    @Inject
    private Appeals appeals;

    @Inject
    private ModeratorNotices notices;

    @Inject
    private MailLedger ledger;

    @Inject
    private Accounts accounts;

    @Inject
    private LinkSigner signer;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @ConfigProperty(name = "broadsheet.base.url")
    private String site;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private long story;

    @BeforeEach
    void publish() throws Exception {
        long section = section();
        story = actor.callAs(Actor.SYSTEM, () -> {
            long id = stories.create(new ArticleContent(
                    "",
                    "Harbour Board Closes Old Lock",
                    "",
                    "<p>The harbour board voted to close the old lock for repairs.</p><p>Ferries to Saltgate will leave"
                            + " from the north pier instead, harbour master Ida Brandt said.</p>",
                    "sanctions-" + NUMBERS.incrementAndGet(),
                    section,
                    List.of(),
                    List.of(),
                    null,
                    false,
                    true,
                    null));
            publishing.publish(id, stories.open(id).version());
            return id;
        });
    }

    @Test
    void threeReadersPutAPublishedCommentBackIntoTheQueue() throws Exception {
        long comment = published();
        assertThat(Jsoup.parse(get("/comments/report?comment=" + comment).body())
                        .select("input[name=reason]"))
                .hasSize(6);
        HttpResponse<String> nothing = report(comment, "203.0.113.1", "", "so rude");
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(nothing.body())
                        .selectFirst("textarea[name=text]")
                        .text())
                .isEqualTo("so rude");

        for (String address : List.of("203.0.113.1", "203.0.113.2", "203.0.113.2")) {
            HttpResponse<String> thanks = report(comment, address, "ABUSE", "so rude");
            assertThat(thanks.statusCode()).isEqualTo(303);
            assertThat(get(location(thanks)).body()).contains("The moderators will see your report.");
        }
        assertThat(state(comment)).isEqualTo(CommentState.APPROVED);
        report(comment, "203.0.113.3", "SPAM", "");

        assertThat(state(comment)).isEqualTo(CommentState.HELD);
        CaseView held = caseOf(comment);
        assertThat(held.evidence()).extracting(Evidence::rule).contains("reported");
        assertThat(actor.callAs(MODERATOR, () -> complaints.of(List.of(held.id())))
                        .get(held.id())
                        .readers())
                .isEqualTo(3);
        assertThat(get("/comments/report?comment=" + comment).statusCode()).isEqualTo(404);
        decide(comment, Verdict.APPROVE, "");
        assertThat(actor.callAs(MODERATOR, () -> complaints.of(List.of(held.id()))))
                .isEmpty();
        report(comment, "203.0.113.4", "SPAM", "");
        report(comment, "203.0.113.5", "SPAM", "");
        report(comment, "203.0.113.6", "SPAM", "");
        assertThat(state(comment)).as("a moderator has approved it since").isEqualTo(CommentState.APPROVED);
    }

    @Test
    void aBanRefusesKeepsWhatWasTypedAndEnds() throws Exception {
        String address = "198.18.7." + NUMBERS.incrementAndGet();
        long ban = sanction(SanctionKind.BAN, address);
        String text = honest();
        HttpResponse<String> refused = post(address, text);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.body())
                        .selectFirst("textarea[name=comment]")
                        .text())
                .isEqualTo(text);
        assertThat(refused.body()).contains("cannot be accepted").doesNotContain(address);

        transaction.begin();
        entities.createNativeQuery("update sanction set ends_at = added_at where id = " + ban)
                .executeUpdate();
        transaction.commit();
        assertThat(post(address, text).statusCode()).isEqualTo(303);
    }

    @Test
    void aMuteHoldsAndSaysNothing() throws Exception {
        String address = "198.18.7." + NUMBERS.incrementAndGet();
        sanction(SanctionKind.MUTE, address);
        long comment = held(post(address, honest()));
        assertThat(caseOf(comment).evidence())
                .extracting(Evidence::rule, Evidence::detail)
                .contains(org.assertj.core.groups.Tuple.tuple("muted", "address"));
    }

    @Test
    void aWriterReadsTheNoteAndAsksAgainOnce() throws Exception {
        HttpResponse<String> posted = muted(honest());
        long comment = held(posted);
        decide(comment, Verdict.REJECT, "Please say what you liked.");
        String page = get(location(posted)).body();
        assertThat(page).contains("Please say what you liked.").doesNotContain("in a test");
        String appeal =
                Jsoup.parse(page).selectFirst("a[href^=/comments/appeal/]").attr("href");

        assertThat(get(appeal).body()).contains("Please say what you liked.");
        assertThat(state(comment)).as("looking changes nothing").isEqualTo(CommentState.REJECTED);
        assertThat(send(appeal, "198.18.7.250", Map.of("text", " ")).statusCode())
                .isEqualTo(422);
        assertThat(send(appeal, "198.18.7.250", Map.of("text", "I liked the north pier."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(state(comment)).isEqualTo(CommentState.HELD);
        assertThat(actor.callAs(
                        MODERATOR, () -> appeals.of(List.of(caseOf(comment).id()))))
                .hasSize(1);
        HttpResponse<String> again = send(appeal, "198.18.7.250", Map.of("text", "And?"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("It can be asked about once.");
        assertThat(send(appeal + "x", "198.18.7.250", Map.of("text", "And?")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aModeratorsLinkShowsTheCaseAndItsButtonsDecide() throws Exception {
        String text = honest();
        long comment = held(muted(text));
        AccountView account = moderator();
        String link = "/comments/case/"
                + signer.sign(
                        "case",
                        caseOf(comment).id() + " " + account.id() + " "
                                + clock.instant().plus(Duration.ofDays(1)).getEpochSecond());
        HttpResponse<String> page = get(link);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Muted", text).doesNotContain("@reader.example");
        String version =
                Jsoup.parse(page.body()).selectFirst("input[name=version]").attr("value");
        assertThat(state(comment)).isEqualTo(CommentState.HELD);

        Map<String, String> reject = Map.of("version", version, "verdict", "REJECT");
        assertThat(send(link, "198.18.7.251", reject).statusCode()).isEqualTo(303);
        assertThat(state(comment)).isEqualTo(CommentState.REJECTED);
        assertThat(caseOf(comment).history())
                .extracting(DecisionView::moderator)
                .containsExactly(account.name());
        HttpResponse<String> late = send(link, "198.18.7.251", Map.of("version", version, "verdict", "APPROVE"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains(account.name() + " decided in the meantime");

        actor.runAs(Actor.SYSTEM, () -> accounts.change(account.id(), account.version(), Set.of(Role.AUTHOR), true));
        assertThat(send(link, "198.18.7.251", reject).statusCode()).isEqualTo(403);
        assertThat(get(link).statusCode()).isEqualTo(404);
        String old = signer.sign(
                "case",
                caseOf(comment).id() + " " + account.id() + " "
                        + clock.instant().minusSeconds(1).getEpochSecond());
        assertThat(get("/comments/case/" + old).statusCode()).isEqualTo(404);
    }

    @Test
    void whoWantsToHearAtOnceGetsALetterWhoseLinkNobodyElseSees() throws Exception {
        AccountView account = moderator();
        actor.runAs(
                new Actor(account.id(), account.login(), account.name(), Role.MODERATOR.permissions()),
                () -> notices.change(NoticePace.AT_ONCE));
        Instant deadline = clock.instant().plus(Duration.ofSeconds(90));
        String told = "";
        String text = "";
        // What other tests leave to be told comes gathered; then the next comment has a letter of its own.
        for (int tries = 1; tries <= 4 && !told.contains("waits for a moderator"); tries++) {
            text = honest();
            held(muted(text));
            int expected = tries;
            List<DeliveryView> letters = List.of();
            while (letters.size() < expected && clock.instant().isBefore(deadline)) {
                letters = actor.callAs(Actor.SYSTEM, () -> ledger.list(null, 1, 100)).items().stream()
                        .filter(mail -> mail.kind() == MailKind.MODERATION)
                        .filter(mail -> mail.recipient().equals(account.email()))
                        .toList();
                Thread.onSpinWait();
            }
            assertThat(letters).hasSizeGreaterThanOrEqualTo(expected);
            long newest = letters.stream().mapToLong(DeliveryView::id).max().orElseThrow();
            told = actor.callAs(Actor.SYSTEM, () -> ledger.content(newest)).text();
        }
        assertThat(told)
                .contains("Harbour Board Closes Old Lock", "waits for a moderator", text)
                .doesNotContain("/comments/case/");
    }

    /** Another one each time: the same words twice are a reason to hold them. */
    private static String honest() {
        return HONEST.get(TEXTS.getAndIncrement() % HONEST.size());
    }

    /** What waits for sure. */
    private HttpResponse<String> muted(String text) throws Exception {
        String address = "198.18.7." + NUMBERS.incrementAndGet();
        sanction(SanctionKind.MUTE, address);
        return post(address, text);
    }

    private long published() throws Exception {
        HttpResponse<String> posted = post("198.18.7." + NUMBERS.incrementAndGet(), honest());
        assertThat(posted.statusCode()).isEqualTo(303);
        return Long.parseLong(location(posted).replaceFirst(".*comment-", ""));
    }

    private long held(HttpResponse<String> posted) {
        assertThat(location(posted)).startsWith("/comments/held/");
        return Long.parseLong(signer.verify("comment-held", location(posted).substring("/comments/held/".length()))
                .orElseThrow());
    }

    private HttpResponse<String> post(String address, String text) throws Exception {
        int reader = NUMBERS.incrementAndGet();
        return send(
                "/comments",
                address,
                Map.of(
                        "comment_post_ID",
                        Long.toString(story),
                        "author",
                        "Reader " + reader,
                        "email",
                        "sanctioned" + reader + "@reader.example",
                        "comment",
                        text));
    }

    private HttpResponse<String> report(long comment, String address, String reason, String text) throws Exception {
        return send(
                "/comments/report", address, Map.of("comment", Long.toString(comment), "reason", reason, "text", text));
    }

    private long sanction(SanctionKind kind, String address) {
        return actor.callAs(
                MODERATOR,
                () -> sanctions.add(new SanctionDraft(kind, SanctionTarget.ADDRESS, address, "in a test", 1)));
    }

    private void decide(long comment, Verdict verdict, String note) {
        CaseView one = caseOf(comment);
        actor.runAs(
                MODERATOR,
                () -> desk.decide(
                        List.of(new SeenCase(one.id(), one.version())), verdict, new Ruling("in a test", note)));
    }

    private AccountView moderator() {
        String login = "sanctions" + NUMBERS.incrementAndGet();
        return actor.callAs(Actor.SYSTEM, () -> {
            long id = accounts.create(
                    login, "Mo " + login, login + "@news.example", "a long enough password", Set.of(Role.MODERATOR));
            return accounts.all().stream()
                    .filter(account -> account.id() == id)
                    .findFirst()
                    .orElseThrow();
        });
    }

    private CommentState state(long comment) {
        return comments.find(comment).orElseThrow().state();
    }

    private CaseView caseOf(long comment) {
        return actor.callAs(MODERATOR, () -> desk.queue(DeskView.ALL, 1, 500)).items().stream()
                .filter(one -> one.comment().id() == comment)
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String address, Map<String, String> fields) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Forwarded-For", address)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Sections come in by import; a row of our own keeps this test from being one of the import. */
    private long section() throws Exception {
        transaction.begin();
        if (entities.createNativeQuery("select id from section where id = 900001")
                .getResultList()
                .isEmpty()) {
            entities.createNativeQuery("insert into section (id, version, slug, name, description, sort_order, path)"
                            + " values (900001, 1, 'sanctioned', 'Sanctioned', '', 91, '/sanctioned/')")
                    .executeUpdate();
        }
        transaction.commit();
        return 900_001;
    }
}
