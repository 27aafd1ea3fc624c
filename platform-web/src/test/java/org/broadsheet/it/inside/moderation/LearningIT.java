package org.broadsheet.it.inside.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentScreening;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.moderation.CaseView;
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

/**
 * The sixteen comments that the seed page really had, posted one after another on a copy of its story by a site that has
 * learnt nothing yet; and what a moderator's verdicts on them teach.
 */
@ExtendWith(ArquillianExtension.class)
class LearningIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Actor MODERATOR = new Actor(0, "mo", "Mo Derator", EnumSet.of(Permission.MODERATE_COMMENTS));
    private static final AtomicInteger STORIES = new AtomicInteger();

    /** By position on the page, from 1. */
    private static final List<Integer> PRAISE = List.of(2, 3, 5, 9, 11, 13, 14, 15, 16);

    /** Its like: what no rule of ours speaks against, since it names a thing of the story. */
    private static final String LIKE = "Thanks for sharing this very informative and useful article with us";

    @Inject
    private ArticleDesk stories;

    @Inject
    private ArticlePublishing publishing;

    @Inject
    private CommentPosting posting;

    @Inject
    private CommentCatalog comments;

    @Inject
    private CommentScreening screening;

    @Inject
    private ModerationDesk desk;

    @Inject
    private ChangeLog changeLog;

    @Inject
    private CurrentActor actor;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private SeedStory seed;
    private long story;

    @BeforeEach
    void aSiteThatHasLearntNothing() throws Exception {
        seed = SeedStory.read();
        forget();
        story = actor.callAs(Actor.SYSTEM, () -> {
            long id = stories.create(new ArticleContent(
                    "",
                    seed.headline(),
                    "",
                    seed.body(),
                    "learning-" + STORIES.incrementAndGet(),
                    900_001L,
                    List.of(),
                    List.of(),
                    null,
                    false,
                    true,
                    null));
            publishing.publish(id, stories.open(id).version());
            return id;
        });
        until(() -> learnt(judge("Anything"))
                .detail()
                .lines()
                .findFirst()
                .orElseThrow()
                .endsWith("\t0"));
    }

    @Test
    void eachOfTheSixteenIsJudgedForWhatItIs() {
        List<Long> posted = postAll();
        // The sender of 12 waits for what becomes of 10, but on a busy machine not long enough.
        until(() -> comments.find(posted.get(9)).orElseThrow().state() == SPAM);

        assertThat(states(posted))
                .containsExactly(
                        HELD, HELD, HELD, HELD, HELD, APPROVED, APPROVED, APPROVED, HELD, SPAM, HELD, SPAM, HELD, HELD,
                        HELD, HELD);
        assertThat(finding(posted, 4, "copied-from-story").matched())
                .isSubstringOf(seed.comments().get(3));
        assertThat(finding(posted, 10, "promotion").matched())
                .isSubstringOf(seed.comments().get(9));
        assertThat(finding(posted, 10, "promotion-again").matched())
                .isEqualTo(finding(posted, 10, "promotion").matched());
        assertThat(finding(posted, 12, "promotion-repeated").matched())
                .isSubstringOf(seed.comments().get(11));
        PRAISE.forEach(position -> finding(posted, position, "generic-praise"));
        Stream.of(6, 8)
                .forEach(position -> assertThat(caseOf(posted.get(position - 1)).evidence())
                        .extracting(Evidence::rule)
                        .doesNotContain("promotion", "promotion-repeated"));
    }

    @Test
    void tenVerdictsOnPraiseHoldItsLikeAndTakenBackLeaveTheOldAnswers() {
        List<Long> posted = postAll();
        String another = "Very informative and useful post, I enjoyed it so much, thank you for sharing";
        long tenth = post(17, another);
        ScreeningVerdict before = judge(LIKE);
        assertThat(learnt(before).weight()).isLessThan(3);
        ScreeningVerdict honestBefore = judge(seed.comments().get(5));

        List<CaseView> praise = Stream.concat(
                        PRAISE.stream().map(position -> posted.get(position - 1)), Stream.of(tenth))
                .map(this::caseOf)
                .toList();
        List<Long> made = decide(Verdict.SPAM, praise);
        until(() ->
                learnt(judge(LIKE)).detail().lines().findFirst().orElseThrow().endsWith("\t10"));

        assertThat(learnt(judge(LIKE)).weight()).as("by itself").isGreaterThanOrEqualTo(3);
        assertThat(judge(LIKE).state()).isIn(HELD, SPAM);
        assertThat(learnt(judge(seed.comments().get(5))).weight())
                .as("what speaks of the story is not swept away")
                .isLessThan(3);

        actor.runAs(MODERATOR, () -> desk.undo(made));
        until(() -> learnt(judge(LIKE)).equals(learnt(before)));
        assertThat(learnt(judge(seed.comments().get(5)))).isEqualTo(learnt(honestBefore));
    }

    private List<Long> postAll() {
        List<Long> ids = new ArrayList<>();
        for (int position = 1; position <= seed.comments().size(); position++) {
            ids.add(post(position, seed.comments().get(position - 1)));
        }
        return ids;
    }

    /** Each from an address in a network of its own. */
    private long post(int reader, String text) {
        return posting.submit(new CommentDraft(
                        story,
                        null,
                        "Reader " + reader,
                        "learning" + reader + "@reader" + reader + ".example",
                        "",
                        text,
                        "10." + STORIES.get() + "." + reader + ".7",
                        "Test",
                        "",
                        null))
                .id();
    }

    /** What the screening says of a comment that is not posted. */
    private ScreeningVerdict judge(String text) {
        return screening.screen(new CommentCandidate(
                story,
                null,
                "Ada",
                "ada@judged.example",
                "",
                text,
                text,
                "10.200.0.1",
                "Test",
                "",
                null,
                false,
                seed.headline(),
                seed.headline() + "\n\n" + seed.body(),
                Instant.now()));
    }

    private static Evidence learnt(ScreeningVerdict verdict) {
        return verdict.evidence().stream()
                .filter(piece -> piece.rule().equals("learnt"))
                .findFirst()
                .orElseThrow();
    }

    private List<CommentState> states(List<Long> ids) {
        return ids.stream().map(id -> comments.find(id).orElseThrow().state()).toList();
    }

    private Evidence finding(List<Long> posted, int position, String rule) {
        return caseOf(posted.get(position - 1)).evidence().stream()
                .filter(piece -> piece.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("comment " + position + " has no " + rule));
    }

    private CaseView caseOf(long commentId) {
        return actor.callAs(MODERATOR, () -> desk.queue(DeskView.ALL, 1, 500)).items().stream()
                .filter(one -> one.comment().id() == commentId)
                .findFirst()
                .orElseThrow();
    }

    private List<Long> decide(Verdict verdict, List<CaseView> cases) {
        List<SeenCase> seen =
                cases.stream().map(one -> new SeenCase(one.id(), one.version())).toList();
        return actor.callAs(MODERATOR, () -> desk.decide(seen, verdict, "in a test"));
    }

    /** Whatever other tests on this server taught, advertised or left behind. */
    private void forget() throws Exception {
        transaction.begin();
        for (String table : List.of(
                "lesson", "mentioned_name", "comment_band", "comment_sketch", "trace_verdict", "comment_trace")) {
            entities.createNativeQuery("delete from " + table).executeUpdate();
        }
        if (entities.createNativeQuery("select id from section where id = 900001")
                .getResultList()
                .isEmpty()) {
            entities.createNativeQuery("insert into section (id, version, slug, name, description, sort_order, path)"
                            + " values (900001, 1, 'learning', 'Learning', '', 91, '/learning/')")
                    .executeUpdate();
        }
        changeLog.record(ChangeKind.SCREENING, 0);
        transaction.commit();
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
}
