package org.broadsheet.core.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.DiscussedArticle;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.change.Change;
import org.broadsheet.api.comment.CommentApproved;
import org.broadsheet.api.comment.CommentBadge;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentGate;
import org.broadsheet.api.comment.CommentHeld;
import org.broadsheet.api.comment.CommentHidden;
import org.broadsheet.api.comment.CommentOrder;
import org.broadsheet.api.comment.CommentPage;
import org.broadsheet.api.comment.CommentPlace;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.comment.CommentPulse;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentRef;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentScreening;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.Refusal;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.MembersOnly;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.Refused;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.api.limit.RateLimits;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;
import org.broadsheet.core.html.Policies;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.FiredEvents;
import org.broadsheet.core.startup.LoggedChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommentsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final long STORY = 7;
    private static final long CLOSED_STORY = 8;
    private static final Long READER = 31L;

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final CommentTable table = new CommentTable();
    private final Screenings screenings = new Screenings();
    private final StateEvents events = new StateEvents();
    private final Reception reception = new Reception();
    private final StoredPosting posting = new StoredPosting();
    private final StoredComments comments = new StoredComments();
    private final StoredDecisions decisions = new StoredDecisions();
    private final StoredIntake intake = new StoredIntake();
    private final Admission admission = new Admission();
    private final ThreadSettings threads = new ThreadSettings();
    private final StoredPins pins = new StoredPins();

    private final Map<String, String> settings = new HashMap<>();
    private final List<CommentScreening> modules = new ArrayList<>();
    private final List<CommentGate> gates = new ArrayList<>();
    private final List<CommentCandidate> screened = new ArrayList<>();
    private final List<Object> fired = new ArrayList<>();
    private final List<CommentPosted> posted = new ArrayList<>();
    private final LoggedChanges changes = new LoggedChanges();
    private final List<String> turns = new ArrayList<>();
    private int texts;
    private CommentPolicy policy = CommentPolicy.OPEN;
    private Actor actor = Actor.ANONYMOUS;

    @BeforeEach
    void setUp() {
        database.sql(
                "insert into article (id, version, owner_account_id, state, comments_open) values (7, 1, 0, 'PUBLISHED', true)",
                "insert into article (id, version, owner_account_id, state, comments_open) values (8, 1, 0, 'PUBLISHED', false)");
        table.entities = database.entities();
        table.changeLog = changes;
        screenings.screenings = new Found<>(modules);
        screenings.settings = new SettingsMap();
        events.approved = new FiredEvents<>(fired);
        events.held = new FiredEvents<>(fired);
        events.hidden = new FiredEvents<>(fired);
        reception.articles = new Stories();
        reception.table = table;
        reception.sanitiser = Policies.policies();
        reception.screenings = screenings;
        reception.settings = new SettingsMap();
        reception.screened = new FiredEvents<>(fired);
        reception.posted = new FiredEvents<>(posted);
        reception.edited = new FiredEvents<>(fired);
        reception.events = events;
        threads.settings = new SettingsMap();
        reception.thread = threads;
        reception.admission = admission;
        admission.table = table;
        admission.actor = new CurrentActor() {
            @Override
            public Actor get() {
                return actor;
            }

            @Override
            public <T> T callAs(Actor other, Supplier<T> work) {
                throw new UnsupportedOperationException();
            }
        };
        comments.settings = threads;
        intake.thread = threads;
        pins.table = table;
        reception.gates = new Found<>(gates);
        posting.reception = reception;
        posting.limits = (limit, key, most, period) -> turns.add(limit + " " + key + " " + most + " " + period);
        posting.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        comments.table = table;
        comments.avatars = new Avatars(new KeyedMark(new ReadableSigner()), new SettingsMap());
        decisions.table = table;
        decisions.changeLog = changes;
        decisions.events = events;
        decisions.clock = posting.clock;
        intake.table = table;
        intake.reception = reception;
        intake.sanitiser = Policies.policies();
    }

    @Test
    void aGateRefusesWhatItSeesCleanedBeforeItCountsOrIsKept() {
        gates.add(
                draft -> draft.text().equals("Said it.") ? Optional.of(new Refusal("not-accepted")) : Optional.empty());

        assertThatThrownBy(() -> submit(draft(null, "  Said it.  ")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("not-accepted"));
        assertThat(turns).isEmpty();
        assertThat(comments.thread(STORY)).isEmpty();
        assertThat(submit(draft(null, "Said something else.")).state()).isEqualTo(CommentState.APPROVED);
    }

    @Test
    void aCommentIsKeptShownAndTold() {
        CommentReceipt receipt = submit(draft(null, "First!\n\n<script>x</script>Really."));

        assertThat(receipt.state()).isEqualTo(CommentState.APPROVED);
        assertThat(receipt.id()).isGreaterThanOrEqualTo(Comment.FIRST_OWN_ID);
        assertThat(receipt.path()).isEqualTo("/2026/03/harbour/#comment-" + receipt.id());
        CommentDetails kept = comments.find(receipt.id()).orElseThrow();
        assertThat(kept.text()).isEqualTo("First!\n\n<script>x</script>Really.");
        assertThat(kept.body()).isEqualTo("<p>First!</p>\n<p>Really.</p>");
        assertThat(kept.postedAt()).isEqualTo(NOON);
        assertThat(kept.url()).isEqualTo("https://ann.example");
        assertThat(fired)
                .containsExactly(
                        new CommentScreened(receipt.id(), told(), CommentState.APPROVED, List.of()),
                        new CommentApproved(receipt.id(), STORY, NOON));
        assertThat(changes.lines()).extracting(Change::entityId).containsExactly(receipt.id());
        assertThat(turns).containsExactly("comment 192.0.2.1 1 PT15S", "comment-hour 192.0.2.1 20 PT1H");
    }

    /** What the first event says was screened. */
    private CommentCandidate told() {
        CommentCandidate candidate = ((CommentScreened) fired.get(0)).candidate();
        assertThat(candidate.articleId()).isEqualTo(STORY);
        assertThat(candidate.time()).isEqualTo(NOON);
        return candidate;
    }

    @Test
    void wordsReplacedByTheScreeningAreShownReplacedAndKeptAsTyped() {
        modules.add(candidate -> new ScreeningVerdict(
                CommentState.APPROVED, List.of(), candidate.text().replace("darn", "****")));

        CommentReceipt receipt = submit(draft(null, "The <b>darn</b> boats"));

        CommentDetails kept = comments.find(receipt.id()).orElseThrow();
        assertThat(kept.text()).isEqualTo("The <b>darn</b> boats");
        assertThat(kept.body()).isEqualTo("<p>The <b>****</b> boats</p>");
    }

    @Test
    void theStrictestVerdictWinsWithAllEvidence() {
        Evidence link = new Evidence("links", "https://x", "1", 2);
        Evidence copied = new Evidence("copied-from-story", "boats", "", 5);
        modules.add(candidate -> new ScreeningVerdict(CommentState.HELD, List.of(copied)));
        modules.add(candidate -> new ScreeningVerdict(CommentState.APPROVED, List.of(link)));

        CommentReceipt receipt = submit(draft(null, "Boats & <b>ships</b>"));

        assertThat(receipt.state()).isEqualTo(CommentState.HELD);
        assertThat(fired)
                .containsExactly(
                        new CommentScreened(receipt.id(), told(), CommentState.HELD, List.of(copied, link)),
                        new CommentHeld(receipt.id(), STORY, NOON));
        assertThat(comments.thread(STORY)).isEmpty();
    }

    @Test
    void screeningSeesTheWordsOfCommentAndStory() {
        modules.add(candidate -> {
            screened.add(candidate);
            return new ScreeningVerdict(CommentState.APPROVED, List.of());
        });

        submit(draft(null, "Boats &amp; <b>ships</b>"));

        assertThat(screened.get(0).plainText()).isEqualTo("Boats & ships");
        assertThat(screened.get(0).storyText()).isEqualTo("Harbour opens\n\nAfter a year\n\nBoats came in.");
        assertThat(screened.get(0).honeypot()).isEmpty();
    }

    @Test
    void aScreeningThatFailsHoldsTheComment() {
        modules.add(candidate -> {
            throw new IllegalStateException("no model");
        });

        assertThat(submit(draft(null, "Hello")).state()).isEqualTo(CommentState.HELD);
    }

    @Test
    void withoutScreeningTheSiteDecides() {
        settings.put(Screenings.DEFAULT_STATE, "HELD");

        assertThat(submit(draft(null, "Hello")).state()).isEqualTo(CommentState.HELD);
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        long held = imported(null, CommentState.HELD, 0);

        assertThatThrownBy(() -> submit(draft(held, "To nobody"))).isInstanceOf(Closed.class);
        assertThatThrownBy(() -> submit(draft(999L, "To nobody"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submit(draftUnder(CLOSED_STORY, "Too late"))).isInstanceOf(Closed.class);
        assertThatThrownBy(() -> submit(draftUnder(99, "Nowhere"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submit(draft(null, " "))).isInstanceOf(InvalidInput.class);
        assertThat(turns).isEmpty();
        assertThat(fired).isEmpty();
    }

    @Test
    void aParentBelongsToTheSameStory() {
        long elsewhere = database.commit(() -> intake.importComment(new ImportedComment(
                null, CLOSED_STORY, null, CommentState.APPROVED, "A", "", "", "Hello", "", "", NOON)));

        assertThatThrownBy(() -> submit(draft(elsewhere, "Across"))).isInstanceOf(NotFound.class);
    }

    @Test
    void theSameWriterSaysTheSameOnce() {
        submit(draft(null, "Hello"));

        assertThatThrownBy(() -> submit(draft(null, " Hello\r\n"))).isInstanceOf(Duplicate.class);
        assertThatThrownBy(() -> submit(by("Ben", "ben@example.org", "192.0.2.1", "Hello")))
                .isInstanceOf(Duplicate.class);
        assertThatThrownBy(() -> submit(by("Ann", "ann@example.org", "192.0.2.9", "Hello")))
                .isInstanceOf(Duplicate.class);
        assertThat(submit(by("Ben", "ben@example.org", "192.0.2.9", "Hello")).state())
                .isEqualTo(CommentState.APPROVED);
    }

    @Test
    void whoeverIsTooFastKeepsNothing() {
        posting.limits = new RateLimits() {
            @Override
            public void take(String limit, String key, int most, Duration period) {
                throw new TooManyRequests(limit, period);
            }
        };

        assertThatThrownBy(() -> submit(draft(null, "Hello"))).isInstanceOf(TooManyRequests.class);
        assertThat(comments.thread(STORY)).isEmpty();
        assertThat(database.commit(() -> intake.post(draft(null, "Hello"), NOON))
                        .state())
                .isEqualTo(CommentState.APPROVED);
    }

    @Test
    void theThreadIsNumberedAsItStandsOnThePage() {
        long first = imported(null, CommentState.APPROVED, 0);
        long second = imported(null, CommentState.APPROVED, 10);
        long lateReply = imported(first, CommentState.APPROVED, 30);
        long earlyReply = imported(first, CommentState.APPROVED, 20);
        long below = imported(earlyReply, CommentState.APPROVED, 40);
        imported(null, CommentState.SPAM, 5);

        List<CommentView> thread = comments.thread(STORY);

        assertThat(flat(thread))
                .extracting(CommentView::id)
                .containsExactly(first, earlyReply, below, lateReply, second);
        assertThat(flat(thread)).extracting(CommentView::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(flat(thread)).extracting(CommentView::depth).containsExactly(0, 1, 2, 1, 0);
        assertThat(comments.counts(List.of(STORY, CLOSED_STORY))).containsExactly(Map.entry(STORY, 5L));
        assertThat(comments.counts(List.of())).isEmpty();
    }

    @Test
    void pagesShowTheThreadInOrderAndLeadToParentsElsewhere() {
        settings.put(ThreadSettings.PER_PAGE, "2");
        long first = imported(null, CommentState.APPROVED, 0);
        long second = imported(null, CommentState.APPROVED, 10);
        long reply = imported(first, CommentState.APPROVED, 20);
        long below = imported(reply, CommentState.APPROVED, 30);

        CommentPage one = comments.page(STORY, CommentOrder.OLDEST, 1);
        assertThat(flat(one.comments())).extracting(CommentView::id).containsExactly(first, reply);
        assertThat(one.pages()).isEqualTo(2);
        assertThat(one.total()).isEqualTo(4);
        assertThat(one.latest()).isEqualTo(below);
        CommentPage two = comments.page(STORY, CommentOrder.OLDEST, 2);
        assertThat(two.comments()).extracting(CommentView::id).containsExactly(below, second);
        assertThat(two.comments()).extracting(CommentView::number).containsExactly(3, 4);
        assertThat(two.comments().get(0).marks().answered()).isEqualTo(new CommentRef(reply, "Ann"));
        assertThat(two.comments().get(1).marks().answered()).isNull();
        assertThat(comments.page(STORY, CommentOrder.OLDEST, 3).number()).isZero();
        assertThat(comments.page(STORY, CommentOrder.OLDEST, 3).comments()).isEmpty();
        assertThat(comments.place(second)).contains(new CommentPlace(STORY, 2));
        assertThat(comments.place(first)).contains(new CommentPlace(STORY, 0));
        assertThat(comments.pulse(STORY)).isEqualTo(new CommentPulse(4, below));

        settings.put(ThreadSettings.DEFAULT_PAGE, "newest");
        assertThat(comments.page(STORY, CommentOrder.OLDEST, 0).number()).isEqualTo(2);
        assertThat(comments.place(second)).contains(new CommentPlace(STORY, 0));
        settings.put(ThreadSettings.PAGED, "false");
        assertThat(flat(comments.page(STORY, CommentOrder.OLDEST, 0).comments()))
                .hasSize(4);
    }

    @Test
    void theNewestOrTheMostDiscussedComeFirstAndThePinnedBeforeAll() {
        long first = imported(null, CommentState.APPROVED, 0);
        long second = imported(null, CommentState.APPROVED, 10);
        long third = imported(null, CommentState.APPROVED, 20);
        long reply = imported(second, CommentState.APPROVED, 30);
        long hidden = imported(first, CommentState.SPAM, 40);
        imported(hidden, CommentState.SPAM, 50);

        assertThat(flat(comments.page(STORY, CommentOrder.NEWEST, 1).comments()))
                .extracting(CommentView::id)
                .containsExactly(third, second, reply, first);
        assertThat(flat(comments.page(STORY, CommentOrder.DISCUSSED, 1).comments()))
                .extracting(CommentView::id)
                .containsExactly(second, reply, third, first);
        assertThat(flat(comments.page(STORY, CommentOrder.DISCUSSED, 1).comments()))
                .extracting(CommentView::number)
                .containsExactly(2, 3, 4, 1);

        database.commit(() -> {
            pins.pin(third, true);
            return null;
        });
        List<CommentView> pinned = comments.page(STORY, CommentOrder.OLDEST, 1).comments();
        assertThat(pinned).extracting(CommentView::id).containsExactly(third, first, second);
        assertThat(pinned.get(0).marks().pinned()).isTrue();
        assertThat(pinned.get(1).marks().pinned()).isFalse();
    }

    @Test
    void aPageTakesAsManyStatementsAsAnyOther() {
        IntStream.range(0, 30).forEach(i -> imported(null, CommentState.APPROVED, i));
        settings.put(ThreadSettings.PER_PAGE, "5");
        int one = database.statementsOf(() -> comments.page(STORY, CommentOrder.OLDEST, 1));
        assertThat(one).isPositive();
        IntStream.range(30, 90).forEach(i -> imported(null, CommentState.APPROVED, i));
        settings.put(ThreadSettings.PER_PAGE, "50");
        for (CommentOrder order : CommentOrder.values()) {
            assertThat(database.statementsOf(() -> comments.page(STORY, order, 2)))
                    .isEqualTo(one);
        }
    }

    @Test
    void aPolicyHoldsWhatTheScreeningWouldLetThrough() {
        policy = CommentPolicy.PRE_MODERATED;
        assertThat(submit(draft(null, "One")).state()).isEqualTo(CommentState.HELD);
        assertThat(fired)
                .filteredOn(CommentScreened.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(((CommentScreened) event).evidence())
                        .extracting(Evidence::rule)
                        .containsExactly(Admission.PRE_MODERATED));

        policy = CommentPolicy.FIRST_MODERATED;
        long waiting = submit(verified("Two")).id();
        assertThat(comments.find(waiting).orElseThrow().state()).isEqualTo(CommentState.HELD);
        decide(waiting, CommentState.APPROVED);
        assertThat(submit(verified("Three")).state()).isEqualTo(CommentState.APPROVED);
        assertThat(submit(draft(null, "Four: the same address, but only typed")).state())
                .isEqualTo(CommentState.HELD);
    }

    @Test
    void membersAndStaffCommentWhereGuestsMayNot() {
        policy = CommentPolicy.MEMBERS;
        assertThatThrownBy(() -> submit(draft(null, "One"))).isInstanceOf(MembersOnly.class);
        assertThat(submit(verified("Two")).state()).isEqualTo(CommentState.APPROVED);

        policy = CommentPolicy.PRE_MODERATED;
        actor = new Actor(3, "ines", "Ines Moreau", Set.of());
        assertThat(submit(verified("Three")).state()).isEqualTo(CommentState.APPROVED);
        actor = new Actor(4, "otto", "Otto Lind", Set.of());
        submit(verified("Four"));
        assertThat(submit(draft(null, "Five, under another address")).state()).isEqualTo(CommentState.HELD);
        assertThat(flat(comments.thread(STORY)))
                .extracting(comment -> comment.marks().badge())
                .containsExactly(CommentBadge.NONE, CommentBadge.AUTHOR, CommentBadge.STAFF);
    }

    private static CommentDraft verified(String text) {
        return new CommentDraft(
                STORY,
                null,
                "Ann",
                "ann@example.org",
                "",
                text,
                "192.0.2.1",
                "Browser",
                null,
                null,
                true,
                READER,
                false);
    }

    @Test
    void aReplyToWhatIsHiddenMovesUp() {
        long first = imported(null, CommentState.APPROVED, 0);
        long hidden = imported(first, CommentState.APPROVED, 10);
        long below = imported(hidden, CommentState.APPROVED, 20);
        decide(hidden, CommentState.REJECTED);

        List<CommentView> thread = comments.thread(STORY);

        assertThat(thread).extracting(CommentView::id).containsExactly(first);
        assertThat(thread.get(0).replies()).extracting(CommentView::id).containsExactly(below);
        assertThat(thread.get(0).replies().get(0).parentId()).isEqualTo(first);

        decide(first, CommentState.SPAM);
        assertThat(comments.thread(STORY)).extracting(CommentView::depth).containsExactly(0);
    }

    @Test
    void theThreadGetsNoDeeperThanFive() {
        Long last = null;
        for (int depth = 0; depth < 9; depth++) {
            last = submit(draft(last, "Reply " + depth)).id();
        }

        assertThat(flat(comments.thread(STORY)))
                .extracting(CommentView::depth)
                .containsExactly(0, 1, 2, 3, 4, 4, 4, 4, 4);
        Comment deepest = table.find(last).orElseThrow();
        assertThat(deepest.path().split("/")).hasSize(5);
        assertThat(deepest.path()).endsWith("/" + last + "/");
    }

    @Test
    void aDecisionFiresTheSameEventsAndCanBeTakenBack() {
        long id = imported(null, CommentState.HELD, 0);

        assertThat(decide(id, CommentState.APPROVED)).isEqualTo(CommentState.HELD);
        assertThat(decide(id, CommentState.APPROVED)).isEqualTo(CommentState.APPROVED);
        assertThat(decide(id, CommentState.SPAM)).isEqualTo(CommentState.APPROVED);
        assertThat(decide(id, CommentState.HELD)).isEqualTo(CommentState.SPAM);

        assertThat(fired)
                .containsExactly(
                        new CommentApproved(id, STORY, NOON),
                        new CommentHidden(id, STORY, CommentState.SPAM, NOON),
                        new CommentHeld(id, STORY, NOON));
        assertThatThrownBy(() -> decide(1, CommentState.SPAM)).isInstanceOf(NotFound.class);
    }

    @Test
    void anImportKeepsNumbersThatAreFree() {
        assertThat(imported(42L)).isEqualTo(42);
        assertThat(imported(42L)).isGreaterThanOrEqualTo(Comment.FIRST_OWN_ID);
        assertThat(imported(Comment.FIRST_OWN_ID + 1_000_000)).isNotEqualTo(Comment.FIRST_OWN_ID + 1_000_000);
        assertThat(comments.find(42).orElseThrow().body()).isEqualTo("<p>Imported</p>");
        assertThat(comments.find(42).orElseThrow().url()).isEmpty();
        assertThat(fired).isEmpty();
        assertThat(comments.findAll(List.of(42L, 43L)))
                .extracting(CommentDetails::id)
                .containsExactly(42L);
    }

    private CommentReceipt submit(CommentDraft draft) {
        return database.commit(() -> posting.submit(draft));
    }

    private CommentState decide(long id, CommentState to) {
        return database.commit(() -> decisions.decide(id, to));
    }

    private long imported(Long parent, CommentState state, int seconds) {
        texts++;
        return database.commit(() -> intake.importComment(new ImportedComment(
                null, STORY, parent, state, "Ann", "", "", "Text " + texts, "", "", NOON.plusSeconds(seconds))));
    }

    private long imported(Long wanted) {
        return database.commit(() -> intake.importComment(new ImportedComment(
                wanted,
                STORY,
                null,
                CommentState.APPROVED,
                "Ann",
                null,
                "javascript:x",
                "Imported",
                null,
                null,
                NOON)));
    }

    private static CommentDraft draft(Long parent, String text) {
        return new CommentDraft(
                STORY, parent, "Ann", "ann@example.org", "ann.example", text, "192.0.2.1", "Browser", null, null);
    }

    private static CommentDraft draftUnder(long article, String text) {
        return new CommentDraft(article, null, "Ann", "ann@example.org", "", text, "192.0.2.1", "Browser", null, null);
    }

    private static CommentDraft by(String author, String email, String address, String text) {
        return new CommentDraft(STORY, null, author, email, "", text, address, "Browser", null, null);
    }

    private static List<CommentView> flat(List<CommentView> thread) {
        List<CommentView> flat = new ArrayList<>();
        thread.forEach(comment -> {
            flat.add(comment);
            flat.addAll(flat(comment.replies()));
        });
        return flat;
    }

    private final class SettingsMap implements Settings {

        @Override
        public Site site() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String get(String key, String fallback) {
            return settings.getOrDefault(key, fallback);
        }

        @Override
        public void rename(String name, String tagline, String zone, String language) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void set(String key, String value) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Stories implements ArticleCatalog {

        @Override
        public Optional<DiscussedArticle> discussed(long id) {
            return published(id)
                    .map(story -> new DiscussedArticle(
                            id,
                            story.teaser().path(),
                            story.teaser().headline(),
                            story.ownStandfirst(),
                            story.body(),
                            List.of("Ines Moreau"),
                            story.commentsOpen() ? policy : CommentPolicy.CLOSED));
        }

        @Override
        public Optional<PublishedArticle> published(long id) {
            if (id != STORY && id != CLOSED_STORY) {
                return Optional.empty();
            }
            Section section = null;
            ArticleTeaser teaser = new ArticleTeaser(
                    id,
                    "/2026/03/harbour/",
                    "",
                    "Harbour opens",
                    "After a year",
                    section,
                    List.of(),
                    null,
                    NOON,
                    NOON,
                    0);
            return Optional.of(new PublishedArticle(
                    teaser,
                    1,
                    "After a year",
                    "<p>Boats came in.</p>",
                    List.of(),
                    Locale.ENGLISH,
                    id == STORY,
                    id == STORY ? CommentPolicy.OPEN : CommentPolicy.CLOSED));
        }

        @Override
        public boolean withdrawn(long id) {
            return false;
        }

        @Override
        public Slice<ArticleTeaser> latest(int page, int size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Slice<ArticleTeaser> inSection(long sectionId, int page, int size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Slice<ArticleTeaser> byAuthor(long authorId, int page, int size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ArticleTeaser> related(long articleId, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ArticleTeaser> ticker(int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
