package org.broadsheet.core.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.comment.CommentApproved;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.api.privacy.PersonalScope;
import org.broadsheet.api.reader.ReplyAlert;
import org.broadsheet.core.comment.CommentPosted;
import org.broadsheet.core.html.Policies;
import org.broadsheet.core.startup.Beans;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.MovableClock;
import org.broadsheet.core.startup.ReadableSigner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ada (1) is answered by Ben (2), whom Cleo (3) answers. */
class RepliesTest {

    private static final long STORY = 7;
    private static final String ADA = "ada@example.org";

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final MovableClock clock = new MovableClock();
    private final List<Letter> queued = new ArrayList<>();
    private final ReplyTable table = new ReplyTable();
    private final ReplyWatcher watcher = new ReplyWatcher();
    private final ReplyLetters letters = new ReplyLetters();
    private final StoredReplyAlerts alerts = new StoredReplyAlerts();
    private final ReaderData data = new ReaderData();
    private boolean published = true;

    @BeforeEach
    void wire() {
        ReplyTokens tokens = new ReplyTokens();
        tokens.signer = new ReadableSigner();
        table.entities = database.entities();
        watcher.table = table;
        watcher.outbox = new Beans<>(List.of(queued::add));
        watcher.clock = clock;
        letters.table = table;
        letters.tokens = tokens;
        letters.sanitiser = Policies.policies();
        letters.articles = stories();
        alerts.table = table;
        alerts.tokens = tokens;
        alerts.clock = clock;
        data.readers = new ReaderTable();
        data.readers.entities = database.entities();
        data.replies = table;
        database.sql("insert into article (id, version, owner_account_id, state, comments_open)"
                + " values (7, 1, 0, 'PUBLISHED', true)");
        comment(1, null, 1, "Ada", ADA, "<p>First</p>");
        comment(2, 1L, 1, "Ben", "ben@example.org", "<p>I <b>agree</b>.</p>");
        comment(3, 2L, 1, "Cleo", "cleo@example.org", "<p>Me too.</p>");
    }

    private void comment(long id, Long parent, long root, String author, String email, String body) {
        database.sql("insert into comment (id, article_id, parent_id, root_id, depth, path, state, author, email, url,"
                + " text, body, policy_version, remote_address, user_agent, posted_at, text_hash, version) values ("
                + id + ", 7, " + parent + ", " + root + ", 0, '', 'APPROVED', '" + author + "', '" + email
                + "', '', 'x', '" + body + "', 1, '', '', timestamp '2026-03-01 12:00:00', '', 1)");
    }

    private ArticleCatalog stories() {
        ArticleTeaser teaser = new ArticleTeaser(
                STORY, "/harbour/", "", "Harbour", "", null, List.of(), null, Instant.EPOCH, Instant.EPOCH, 0);
        PublishedArticle story =
                new PublishedArticle(teaser, 1, "", "", List.of(), Locale.ENGLISH, true, CommentPolicy.OPEN);
        return (ArticleCatalog) Proxy.newProxyInstance(
                ArticleCatalog.class.getClassLoader(),
                new Class<?>[] {ArticleCatalog.class},
                (proxy, method, arguments) -> published ? Optional.of(story) : Optional.empty());
    }

    private void posted(long id, long root, String email, Long reader, boolean wanted) {
        database.run(() ->
                watcher.onPosted(new CommentPosted(id, root, email, reader, reader != null, wanted, clock.instant())));
    }

    private void approved(long id) {
        database.run(() -> watcher.onApproved(new CommentApproved(id, STORY, clock.instant())));
    }

    private Optional<Letter> sent(int index) {
        return database.commit(() -> letters.write(queued.get(index)));
    }

    private String confirming(int index) {
        return sent(index).orElseThrow().values().get("linkPath").replace("/reader/replies/confirm/", "");
    }

    private String leaving(int index) {
        return sent(index).orElseThrow().values().get(Letter.UNSUBSCRIBE).replace("/reader/replies/leave/", "");
    }

    @Test
    void aSignedInReaderIsToldOfTheAnswerAtOnce() {
        posted(1, 1, ADA, 5L, true);
        approved(1);
        approved(2);

        assertThat(queued).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(MailKind.REPLY);
            assertThat(letter.recipient()).isEqualTo(ADA);
            assertThat(letter.key()).startsWith("2-");
            assertThat(letter.values().toString()).as("until it leaves").doesNotContain("Ben");
        });
        assertThat(sent(0).orElseThrow().values())
                .containsEntry("author", "Ben")
                .containsEntry("headline", "Harbour")
                .containsEntry("commentQuote", "I agree.")
                .containsEntry("linkPath", "/comments/2");
    }

    @Test
    void whoeverDidNotAskHearsNothing() {
        posted(1, 1, ADA, 5L, false);
        posted(2, 1, "ben@example.org", null, false);
        approved(1);
        approved(2);
        approved(3);

        assertThat(queued).isEmpty();
    }

    @Test
    void aReaderWhoWantsItForAllCommentsNeedNotAskForEach() {
        posted(1, 1, ADA, 5L, true);
        comment(4, null, 4, "Ada", ADA, "<p>Second</p>");
        comment(5, 4L, 4, "Ben", "ben@example.org", "<p>Hm</p>");
        posted(4, 4, ADA, 5L, false);
        approved(5);

        assertThat(queued).hasSize(1);
    }

    @Test
    void aGuestConfirmsOnceAndOnlyForACommentThatIsSeen() {
        posted(1, 1, ADA, null, true);
        assertThat(queued).as("as long as it is not approved").isEmpty();
        approved(1);
        approved(2);
        assertThat(queued).extracting(Letter::kind).containsExactly(MailKind.REPLY_CONFIRMATION);
        String token = confirming(0);
        assertThat(alerts.lookUpConfirmation(token)).contains(new ReplyAlert(ADA, false, false));
        assertThat(sent(0).orElseThrow().values().keySet())
                .as("nothing that was typed")
                .containsExactly("linkPath");

        database.run(() -> alerts.confirm(token));
        approved(2);

        assertThat(queued).extracting(Letter::kind).endsWith(MailKind.REPLY);
        assertThat(sent(0)).as("a confirmation that came too late").isEmpty();
        comment(4, null, 4, "Ada", ADA, "<p>Second</p>");
        posted(4, 4, ADA, null, true);
        approved(4);
        assertThat(queued).as("no second confirmation").hasSize(2);
    }

    @Test
    void anAddressIsAskedOnceInAnHour() {
        posted(1, 1, ADA, null, true);
        posted(2, 1, ADA, null, true);
        approved(1);
        approved(2);
        clock.pass(Duration.ofMinutes(59));
        approved(2);
        assertThat(queued).hasSize(1);

        clock.pass(Duration.ofMinutes(1));
        approved(2);
        assertThat(queued).hasSize(2);
    }

    @Test
    void nobodyIsToldOfTheirOwnAnswer() {
        comment(4, 1L, 1, "Ada", "ADA@example.org", "<p>And another thing</p>");
        posted(1, 1, ADA, 5L, true);
        approved(4);

        assertThat(queued).isEmpty();
    }

    @Test
    void leavingAThreadEndsThatThreadAndLeavingEverythingEndsAll() {
        comment(4, null, 4, "Ada", ADA, "<p>Elsewhere</p>");
        comment(5, 4L, 4, "Ben", "ben@example.org", "<p>Elsewhere too</p>");
        posted(1, 1, ADA, 5L, true);
        posted(4, 4, ADA, 5L, true);
        approved(2);
        approved(5);
        String token = leaving(0);
        assertThat(alerts.lookUpLeaving(token)).as("looking").contains(new ReplyAlert(ADA, true, true));

        assertThat(database.commit(() -> alerts.leave(token, false))).contains(new ReplyAlert(ADA, true, false));
        assertThat(sent(0)).as("what waits of that thread").isEmpty();
        assertThat(sent(1)).as("the other thread").isPresent();

        assertThat(database.commit(() -> alerts.leave(token, true))).contains(new ReplyAlert(ADA, false, false));
        assertThat(sent(1)).isEmpty();
    }

    @Test
    void anOldConfirmationDoesNotBringBackWhoeverLeft() {
        posted(1, 1, ADA, null, true);
        approved(1);
        String token = confirming(0);
        database.run(() -> alerts.confirm(token));
        approved(2);
        String leave = leaving(1);
        database.run(() -> alerts.leave(leave, true));

        assertThat(database.commit(() -> alerts.confirm(token))).isEmpty();
        assertThat(alerts.lookUpLeaving(leave)).contains(new ReplyAlert(ADA, false, false));
    }

    @Test
    void whatWasTakenBackMeanwhileIsToldToNobody() {
        posted(1, 1, ADA, 5L, true);
        approved(2);
        assertThat(sent(0)).isPresent();

        database.sql("update comment set state = 'REJECTED' where id = 2");
        assertThat(sent(0)).as("a hidden answer").isEmpty();
        database.sql("update comment set state = 'APPROVED', body = '' where id = 2");
        assertThat(sent(0)).as("an emptied one").isEmpty();
        database.sql("update comment set body = 'x' where id = 2", "update comment set state = 'SPAM' where id = 1");
        assertThat(sent(0)).as("an answer to what is hidden").isEmpty();
        database.sql("update comment set state = 'APPROVED' where id = 1");
        published = false;
        assertThat(sent(0)).as("a withdrawn story").isEmpty();
    }

    @Test
    void erasingForgetsTheAddressAndItsWishes() {
        posted(1, 1, ADA, 5L, true);
        approved(2);
        String token = leaving(0);
        PersonalScope ada = new PersonalScope(ADA, Set.of(1L), true);

        assertThat(database.commit(() -> data.erase(ada))).isEqualTo(2);

        assertThat(sent(0)).isEmpty();
        assertThat(alerts.lookUpLeaving(token)).isEmpty();
        assertThat(data.export(ada).asJsonObject()).isEmpty();
    }

    @Test
    void addressesThatNobodyConfirmsAreForgottenAndOthersStay() {
        posted(1, 1, ADA, null, true);
        posted(2, 1, "ben@example.org", 6L, true);
        ReplyRetention retention = new ReplyRetention();
        retention.table = new ReplyTable() {
            @Override
            void forgetUnconfirmed(Instant before) {
                database.run(() -> table.forgetUnconfirmed(before));
            }
        };
        retention.clock = clock;
        clock.pass(Duration.ofDays(30));
        retention.run();
        assertThat(table.findByKey(ADA)).as("to the day").isPresent();

        clock.pass(Duration.ofDays(1));
        retention.run();

        assertThat(table.findByKey(ADA)).isEmpty();
        assertThat(table.watch(1)).isEmpty();
        assertThat(table.findByKey("ben@example.org")).isPresent();
        assertThat(table.watch(2)).isPresent();
    }

    @Test
    void withoutMailNothingIsNoted() {
        watcher.outbox = new Beans<>(List.of());
        posted(1, 1, ADA, 5L, true);
        approved(2);

        assertThat(table.watch(1)).isEmpty();
    }
}
