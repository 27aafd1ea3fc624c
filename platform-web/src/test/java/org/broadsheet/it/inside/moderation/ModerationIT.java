package org.broadsheet.it.inside.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DecisionView;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a reader's comment over its screening to a moderator's decision and back, on the deployed application. */
@ExtendWith(ArquillianExtension.class)
class ModerationIT {

    private static final String COPIED =
            "The harbour board voted seven to two to close the old lock for repairs until the end of March.";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Actor MODERATOR = new Actor(0, "mo", "Mo Derator", EnumSet.of(Permission.MODERATE_COMMENTS));
    private static final AtomicInteger STORIES = new AtomicInteger();
    private static final AtomicInteger READERS = new AtomicInteger();

    @Inject
    private ArticleDesk stories;

    @Inject
    private ArticlePublishing publishing;

    @Inject
    private CommentPosting posting;

    @Inject
    private CommentCatalog comments;

    @Inject
    private ModerationDesk desk;

    @Inject
    private CurrentActor actor;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private long section;
    private long story;

    @BeforeEach
    void publish() throws Exception {
        section = section();
        story = anotherStory();
    }

    private long anotherStory() {
        return actor.callAs(Actor.SYSTEM, () -> {
            long id = stories.create(new ArticleContent(
                    "",
                    "Harbour Board Closes Old Lock",
                    "",
                    "<p>" + COPIED + "</p><p>Ferries to Saltgate will leave from the north pier instead, harbour master"
                            + " Ida Brandt said. Skippers fear for the winter trade.</p>",
                    "moderation-" + STORIES.incrementAndGet(),
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
    void aCommentOnTheStoryIsSeenAtOnceAndACopyIsHeldWithItsReason() {
        CommentReceipt honest = post("Brandt told the ferrymen of the lock at Easter that no jetty was in danger.");
        CommentReceipt copy = post(COPIED);

        assertThat(honest.state()).isEqualTo(APPROVED);
        assertThat(copy.state()).isEqualTo(HELD);
        assertThat(comments.thread(story)).extracting(CommentView::id).containsExactly(honest.id());
        CaseView held = caseOf(copy, DeskView.HELD);
        assertThat(held.evidence())
                .extracting(Evidence::rule, Evidence::detail)
                .startsWith(tuple("copied-from-story", "100"));
        assertThat(COPIED).contains(held.evidence().get(0).matched());
        assertThat(caseOf(honest, DeskView.APPROVED).evidence())
                .as("what was learnt says how sure it is of every comment")
                .extracting(Evidence::rule)
                .containsExactly("learnt");
    }

    @Test
    void oneNameAdvertisedTwiceIsSpamUnlessAModeratorLetItThrough() {
        CommentReceipt first = post("Gull Lamp Market offers the best deals on products for your shop, order now");
        CommentReceipt second = post("Gull Lamp Market is a free website to sell products to your customers, cheap");
        assertThat(List.of(first.state(), second.state())).containsExactly(HELD, SPAM);

        until(() -> comments.find(first.id()).orElseThrow().state() == SPAM);
        decide(Verdict.APPROVE, caseOf(first, DeskView.SPAM), caseOf(second, DeskView.SPAM));
        assertThat(post("Visit Gull Lamp Market, best price for your business and quick service")
                        .state())
                .isEqualTo(HELD);
    }

    @Test
    void aHostThatSpreadsBringsBackTheCommentsThatCameBeforeItHad() {
        String host = "spread-" + STORIES.get() + "-lamps.example";
        CommentReceipt first = post("Ida Brandt said so in May, see https://" + host + "/1 for her promise");
        long one = story;
        CommentReceipt second = post("The skippers of Saltgate saw it coming, see https://" + host + "/2 and weep");
        assertThat(List.of(first.state(), second.state())).containsOnly(APPROVED);

        story = anotherStory();
        assertThat(post("The north pier was never built for ferries, as https://" + host + "/3 shows")
                        .state())
                .isEqualTo(HELD);
        until(() -> comments.thread(one).isEmpty());
        assertThat(caseOf(first, DeskView.HELD).evidence())
                .extracting(Evidence::rule, Evidence::matched, Evidence::detail)
                .contains(tuple("host-spread-later", "https://" + host + "/1", "3|" + host));
        assertThat(comments.find(second.id()).orElseThrow().state()).isEqualTo(HELD);
    }

    @Test
    void aDecisionShowsTheCommentIsRecordedAndCanBeUndone() {
        CommentReceipt praise = post("Very informative post, thanks for sharing");
        CaseView held = caseOf(praise, DeskView.HELD);

        List<Long> made = decide(Verdict.APPROVE, held);
        assertThat(comments.thread(story)).extracting(CommentView::id).containsExactly(praise.id());
        assertThatThrownBy(() -> decide(Verdict.SPAM, held))
                .isInstanceOfSatisfying(
                        EditConflict.class,
                        conflict -> assertThat(conflict.changedBy()).isEqualTo("Mo Derator"));

        actor.runAs(MODERATOR, () -> desk.undo(made));
        assertThat(comments.thread(story)).isEmpty();
        assertThat(caseOf(praise, DeskView.HELD).history())
                .extracting(DecisionView::moderator, DecisionView::reason, DecisionView::to, DecisionView::undoneBy)
                .containsExactly(tuple("Mo Derator", "in a test", APPROVED, "Mo Derator"));
    }

    @Test
    void aBulkDecisionIsAllOrNothing() {
        CaseView one = caseOf(post("Nice post, thanks"), DeskView.HELD);
        CaseView two = caseOf(post("Great article, very helpful"), DeskView.HELD);
        decide(Verdict.REJECT, two);

        assertThatThrownBy(() -> decide(Verdict.APPROVE, one, two)).isInstanceOf(EditConflict.class);
        assertThat(comments.thread(story)).isEmpty();
        assertThat(comments.find(one.comment().id()).orElseThrow().state()).isEqualTo(HELD);
    }

    @Test
    void readersAndWritersAreNotLetIn() {
        assertThatThrownBy(() -> desk.queue(DeskView.HELD, 1, 10)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> desk.undo(List.of(1L))).isInstanceOf(NotPermitted.class);
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** Each from its own address, so that nobody posts too fast. */
    private CommentReceipt post(String text) {
        int reader = READERS.incrementAndGet();
        return posting.submit(new CommentDraft(
                story,
                null,
                "Reader " + reader,
                "reader" + reader + "@reader.example",
                "",
                text,
                "198.51.100." + reader,
                "Test",
                "",
                null));
    }

    private List<Long> decide(Verdict verdict, CaseView... cases) {
        List<SeenCase> seen = List.of(cases).stream()
                .map(one -> new SeenCase(one.id(), one.version()))
                .toList();
        return actor.callAs(MODERATOR, () -> desk.decide(seen, verdict, "in a test"));
    }

    private CaseView caseOf(CommentReceipt receipt, DeskView view) {
        int pages = actor.callAs(MODERATOR, () -> desk.queue(view, 1, 500)).pages();
        return IntStream.rangeClosed(1, pages)
                .boxed()
                .flatMap(page -> actor.callAs(MODERATOR, () -> desk.queue(view, page, 500)).items().stream())
                .filter(one -> one.comment().id() == receipt.id())
                .findFirst()
                .orElseThrow(() -> new AssertionError(receipt + " is not in " + view));
    }

    /** Sections come in by import; a row of our own keeps this test from being one of the import. */
    private long section() throws Exception {
        transaction.begin();
        if (entities.createNativeQuery("select id from section where id = 900000")
                .getResultList()
                .isEmpty()) {
            entities.createNativeQuery("insert into section (id, version, slug, name, description, sort_order, path)"
                            + " values (900000, 1, 'moderated', 'Moderated', '', 90, '/moderated/')")
                    .executeUpdate();
        }
        transaction.commit();
        return 900_000;
    }
}
