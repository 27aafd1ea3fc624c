package org.broadsheet.moderation.remote;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.CaseDecided;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.SomeSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a moderator's decision to what the service hears, on a real database and against a stand-in. */
class RemoteReportsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final StandIn service = new StandIn();
    private final MovableClock clock = new MovableClock();
    private final SomeSettings settings = new SomeSettings(new HashMap<>());
    private final FakeComments comments = new FakeComments();
    private final List<EntityManager> opened = new ArrayList<>();
    private final LogLines log = new LogLines();
    private Node node;

    @BeforeEach
    void start() {
        settings.values().put(RemoteNames.MODE_SETTING, "ON");
        node = node(Optional.of("s3cret"));
        Logger.getLogger(RemoteRound.class.getName()).addHandler(log);
    }

    @AfterEach
    void stop() {
        Logger.getLogger(RemoteRound.class.getName()).removeHandler(log);
        service.stop();
        opened.forEach(EntityManager::close);
    }

    @Test
    void hearsOnceOfEachCorrection() {
        screened(1, RemoteNames.SPAM);
        screened(2, RemoteNames.CLEAR);
        decided(1, Verdict.APPROVE);
        clock.now = NOON.plusSeconds(1);
        decided(2, Verdict.SPAM);
        node.round();
        node.round();
        assertThat(service.heard).containsExactly("ham", "spam");
        assertThat(service.forms.get(0))
                .contains("api_key=s3cret", "blog=https%3A%2F%2Fnews.example", "comment_content=The+pier+1.")
                .contains("user_ip=192.0.2.7", "user_agent=Browser%2F1.0", "comment_author_email=ada%40reader.example")
                .contains("comment_date_gmt=2026-11-23T12%3A00%3A00Z");
    }

    @Test
    void hearsNothingWhereModeratorsAgreeOrSayNothingOfSpam() {
        screened(1, RemoteNames.SPAM);
        screened(2, RemoteNames.CLEAR);
        screened(3, RemoteNames.SPAM);
        screened(4, RemoteNames.CLEAR);
        decided(1, Verdict.SPAM);
        decided(2, Verdict.APPROVE);
        decided(3, Verdict.REJECT);
        decided(4, Verdict.ABUSE);
        node.round();
        assertThat(service.heard).isEmpty();
    }

    @Test
    void hearsNothingOfCommentsItWasNotAskedAbout() {
        screened(1, "links");
        decided(1, Verdict.SPAM);
        node.round();
        assertThat(service.heard).isEmpty();
        assertThat(rows("select count(*) from remote_report")).containsExactly(0L);
    }

    @Test
    void whatIsUndoneBeforeItIsToldIsNotTold() {
        screened(1, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        decided(1, null);
        node.round();
        assertThat(service.heard).isEmpty();
    }

    @Test
    void whatIsUndoneAfterItWasToldIsToldTheOtherWayRound() {
        screened(1, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        node.round();
        decided(1, null);
        node.round();
        node.round();
        assertThat(service.heard).containsExactly("ham", "spam");
    }

    @Test
    void whatIsUndoneWhileItIsBeingToldIsToldTheOtherWayRoundAfterwards() {
        screened(1, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        Node desk = node(Optional.empty());
        Node other = node(Optional.of("s3cret"));
        service.meanwhile = () -> {
            service.meanwhile = () -> {};
            desk.run(() -> desk.reports.decided(new CaseDecided(1, 1, null, List.of())));
            other.round();
            assertThat(service.heard).as("not before the first is over").hasSize(1);
        };
        node.round();
        node.round();
        assertThat(service.heard).containsExactly("ham", "spam");
    }

    @Test
    void whatItRefusedAndIsUndoneThenNeedsNoTelling() {
        screened(1, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        service.body = "invalid";
        node.round();
        decided(1, null);
        service.body = StandIn.THANKS;
        clock.now = NOON.plus(Duration.ofHours(3));
        node.round();
        assertThat(service.heard).containsExactly("ham");
    }

    @Test
    void whatItMayHaveHeardAndIsUndoneThenIsToldTheOtherWayRound() {
        screened(1, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        service.hangsUp = true;
        node.round();
        decided(1, null);
        service.hangsUp = false;
        node.round();
        assertThat(service.heard).containsExactly("ham", "spam");
    }

    @Test
    void triesAgainLaterAndLaterAndGivesUpAfterADay() {
        screened(1, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        service.status = 503;
        List<Long> minutes = new ArrayList<>();
        for (int minute = 0; minute <= 3 * 24 * 60; minute++) {
            clock.now = NOON.plus(Duration.ofMinutes(minute));
            int before = service.heard.size();
            node.round();
            if (service.heard.size() > before) {
                minutes.add((long) minute);
            }
        }
        assertThat(minutes).startsWith(0L, 1L, 6L, 36L, 156L, 276L).endsWith(1356L, 1476L);
        assertThat(rows("select due_at from remote_report")).containsOnlyNulls();

        decided(1, null);
        decided(1, Verdict.APPROVE);
        service.status = 200;
        node.round();
        assertThat(service.heard).as("another decision begins afresh").hasSize(minutes.size() + 1);
    }

    @Test
    void aServiceThatIsAwayIsAskedOnceARoundAndComplainedOfOnce() {
        screened(1, RemoteNames.SPAM);
        screened(2, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        decided(2, Verdict.APPROVE);
        service.status = 503;
        node.round();
        assertThat(service.heard).hasSize(1);
        node.round();
        assertThat(service.heard).hasSize(2);
        service.status = 200;
        clock.now = NOON.plusSeconds(60);
        node.round();
        assertThat(service.heard).hasSize(4);
        assertThat(log.lines).hasSize(2).first().asString().contains("503");
        assertThat(log.lines).noneMatch(line -> line.contains("s3cret"));
    }

    @Test
    void withoutAKeyOrSwitchedOffItHearsNothingUntilItIsWantedAgain() {
        screened(1, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        node(Optional.of(" ")).round();
        settings.values().put(RemoteNames.MODE_SETTING, "OFF");
        node.round();
        settings.values().remove(RemoteNames.MODE_SETTING);
        node.round();
        assertThat(service.heard).isEmpty();
        settings.values().put(RemoteNames.MODE_SETTING, "LOG");
        node.round();
        assertThat(service.heard).containsExactly("ham");
    }

    @Test
    void ofACommentThatIsEmptiedNothingIsSent() {
        screened(1, RemoteNames.SPAM);
        screened(2, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        decided(2, Verdict.APPROVE);
        comments.texts.put(1L, "");
        comments.texts.remove(2L);
        node.round();
        assertThat(service.heard).isEmpty();
        assertThat(rows("select due_at from remote_report")).containsOnlyNulls();
    }

    @Test
    void twoWorkersDoNotSendTheSame() {
        screened(1, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        Node other = node(Optional.of("s3cret"));
        service.meanwhile = other::round;
        node.round();
        other.round();
        assertThat(service.heard).containsExactly("ham");
    }

    @Test
    void aRowThatAnotherIsClaimingIsPassedOver() {
        screened(1, RemoteNames.SPAM);
        screened(2, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        decided(2, Verdict.APPROVE);
        Node other = node(Optional.empty());
        List<Claim> claims = new ArrayList<>();
        node.run(() -> {
            claims.add(node.reports.claim().orElseThrow());
            // PostgreSQL locks the row it gives and no other; H2 may lock all that are due for as long.
            other.call(other.reports::claim).ifPresent(claims::add);
        });
        other.call(other.reports::claim).ifPresent(claims::add);
        assertThat(other.call(other.reports::claim)).isEmpty();
        assertThat(claims).extracting(Claim::commentId).containsExactly(1L, 2L);
    }

    @Test
    void whoeverComesBackAfterTheLeaseHasNoSay() {
        screened(1, RemoteNames.SPAM);
        decided(1, Verdict.APPROVE);
        Claim lost = node.call(node.reports::claim).orElseThrow();
        clock.now = NOON.plus(RemoteReports.LEASE).plusSeconds(1);
        Claim taken = node.call(node.reports::claim).orElseThrow();
        node.run(() -> node.reports.told(lost));
        assertThat(rows("select claim from remote_report")).containsExactly(taken.token());
        assertThat(taken.before()).as("the one that is gone may have told it").isNull();
        node.run(() -> node.reports.told(taken));
        assertThat(rows("select told from remote_report")).containsExactly("HAM");
    }

    private void screened(long comment, String rule) {
        database.sql("insert into comment (id) values (" + comment + ")");
        comments.texts.put(comment, "The pier " + comment + ".");
        node.run(() -> node.reports.screened(new CommentScreened(
                comment, Candidates.under(7, NOON), CommentState.HELD, List.of(new Evidence(rule, "", "", 0)))));
    }

    private void decided(long comment, Verdict standing) {
        node.run(() -> node.reports.decided(new CaseDecided(comment, comment, standing, List.of())));
    }

    @SuppressWarnings("unchecked")
    private List<Object> rows(String sql) {
        return node.call(() -> node.entities.createNativeQuery(sql).getResultList());
    }

    private Node node(Optional<String> key) {
        EntityManager entities = database.entities().getEntityManagerFactory().createEntityManager();
        opened.add(entities);
        return new Node(entities, key);
    }

    /** A worker with a connection of its own; each of its commands is a transaction, as in the container. */
    private final class Node {

        private final EntityManager entities;
        private final RemoteReports reports;
        private final RemoteRound round;

        Node(EntityManager entities, Optional<String> key) {
            this.entities = entities;
            reports = new RemoteReports(clock);
            reports.entities = entities;
            RemoteReports committing = new RemoteReports(clock) {
                @Override
                Optional<Claim> claim() {
                    return call(reports::claim);
                }

                @Override
                void told(Claim claim) {
                    Node.this.run(() -> reports.told(claim));
                }

                @Override
                void failed(Claim claim, boolean sure, Duration patience, Duration wait) {
                    Node.this.run(() -> reports.failed(claim, sure, patience, wait));
                }

                @Override
                void drop(Claim claim) {
                    Node.this.run(() -> reports.drop(claim));
                }
            };
            round = new RemoteRound(committing, new RemoteService(service.url(), key, settings, clock), comments);
        }

        void round() {
            assertThat(entities.getTransaction().isActive()).isFalse();
            round.run(() -> true);
        }

        <T> T call(Supplier<T> work) {
            entities.getTransaction().begin();
            try {
                T result = work.get();
                entities.getTransaction().commit();
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }

        void run(Runnable work) {
            call(() -> {
                work.run();
                return null;
            });
        }
    }

    private static final class FakeComments implements CommentCatalog {

        private final Map<Long, String> texts = new TreeMap<>();

        @Override
        public List<CommentDetails> findAll(List<Long> ids) {
            return ids.stream().map(this::find).flatMap(Optional::stream).toList();
        }

        @Override
        public Optional<CommentDetails> find(long id) {
            return Optional.ofNullable(texts.get(id))
                    .map(text -> new CommentDetails(
                            id,
                            1,
                            7,
                            null,
                            CommentState.HELD,
                            "Ada",
                            "ada@reader.example",
                            "",
                            text,
                            text,
                            "192.0.2.7",
                            "Browser/1.0",
                            NOON));
        }

        @Override
        public List<CommentView> thread(long articleId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Long, Long> counts(Collection<Long> articleIds) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class LogLines extends Handler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.INFO.intValue()) {
                lines.add(new SimpleFormatter().formatMessage(line));
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static final class MovableClock extends Clock {

        private volatile Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
