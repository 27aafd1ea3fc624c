package org.broadsheet.core.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.broadsheet.api.comment.Ballot;
import org.broadsheet.api.comment.CommentVoted;
import org.broadsheet.api.comment.VoteReceipt;
import org.broadsheet.api.comment.VoteRequest;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.TooManyRequests;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.FiredEvents;
import org.broadsheet.core.startup.FixedSettings;
import org.broadsheet.core.startup.LoggedChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VotesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final long COMMENT = 20;
    private static final long HELD = 21;
    private static final int THREADS = 16;

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final List<Object> fired = new ArrayList<>();
    private final List<String> turns = new ArrayList<>();
    private final FixedSettings settings = new FixedSettings();
    private StoredVotes votes;

    @BeforeEach
    void setUp() {
        database.sql(
                "insert into article (id, version, owner_account_id, state, comments_open) values (7, 1, 0, 'PUBLISHED', true)",
                comment(COMMENT, "APPROVED"),
                comment(HELD, "HELD"));
        votes = votes(database.entities());
    }

    @Test
    void oneReaderHasOneVoteWithOrWithoutThePass() {
        VoteReceipt first = cast(COMMENT, Ballot.UP, null, "192.0.2.1", "A");
        VoteReceipt again = cast(COMMENT, Ballot.UP, null, "192.0.2.1", "A");
        VoteReceipt elsewhere = cast(COMMENT, Ballot.UP, first.pass(), "198.51.100.9", "A");

        assertThat(first).isEqualTo(new VoteReceipt(1, 1, first.pass(), "/comments/" + COMMENT));
        assertThat(again.score()).isEqualTo(1);
        assertThat(elsewhere.score()).isEqualTo(1);
        assertThat(cast(COMMENT, Ballot.UP, null, "192.0.2.2", "A").score()).isEqualTo(2);
        assertThat(cast(COMMENT, Ballot.NONE, first.pass(), "192.0.2.1", "A").score())
                .isEqualTo(1);
        assertThat(fired)
                .containsExactly(
                        new CommentVoted(COMMENT, 7, 1, NOON),
                        new CommentVoted(COMMENT, 7, 2, NOON),
                        new CommentVoted(COMMENT, 7, 1, NOON));
        assertThat(first.pass()).doesNotContain("192.0.2.1");
        assertThat(turns).first().asString().startsWith("vote ").doesNotContain("192.0.2.1 ");
    }

    @Test
    void aButtonThatKnowsNothingTurnsTheVoteRoundButNotWhenPressedTwiceInAHurry() {
        String pass = cast(COMMENT, Ballot.TOGGLE_UP, null, "192.0.2.1", "A").pass();
        assertThat(cast(COMMENT, Ballot.TOGGLE_UP, pass, "192.0.2.1", "A").own())
                .isEqualTo(1);
        votes.clock = Clock.fixed(NOON.plusSeconds(3), ZoneOffset.UTC);
        assertThat(cast(COMMENT, Ballot.TOGGLE_UP, pass, "192.0.2.1", "A").own())
                .isZero();
        assertThat(votes.own(pass, 7)).isEmpty();
    }

    @Test
    void votesAgainstCountWhereTheSiteTakesThem() {
        assertThatThrownBy(() -> cast(COMMENT, Ballot.DOWN, null, "192.0.2.1", "A"))
                .isInstanceOf(Closed.class);
        settings.set("comments.votes", "updown");
        VoteReceipt down = cast(COMMENT, Ballot.DOWN, null, "192.0.2.1", "A");
        assertThat(down.score()).isEqualTo(-1);
        assertThat(votes.own(down.pass(), 7)).isEqualTo(Map.of(COMMENT, -1));
        assertThat(cast(COMMENT, Ballot.UP, down.pass(), "192.0.2.1", "A").score())
                .isEqualTo(1);
        settings.set("comments.votes", "off");
        assertThatThrownBy(() -> cast(COMMENT, Ballot.UP, null, "192.0.2.1", "A"))
                .isInstanceOf(Closed.class);
    }

    @Test
    void onlyWhatIsToBeSeenIsVotedOn() {
        assertThatThrownBy(() -> cast(HELD, Ballot.UP, null, "192.0.2.1", "A")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cast(99, Ballot.UP, null, "192.0.2.1", "A")).isInstanceOf(NotFound.class);
    }

    @Test
    void oneAddressHasFewVoters() {
        for (int i = 0; i < 4; i++) {
            cast(COMMENT, Ballot.UP, null, "192.0.2.1", "Browser " + i);
        }
        assertThatThrownBy(() -> cast(COMMENT, Ballot.UP, null, "192.0.2.1", "Browser 5"))
                .isInstanceOf(TooManyRequests.class);
        assertThat(cast(COMMENT, Ballot.UP, null, "192.0.2.1", "Browser 3").score())
                .isEqualTo(4);
    }

    @Test
    void aVoteIsNoNewVersionOfTheComment() {
        cast(COMMENT, Ballot.UP, null, "192.0.2.1", "A");

        assertThat(database.entities().find(Comment.class, COMMENT).version()).isEqualTo(1);
    }

    @Test
    void sixteenReadersAtOnceAreCountedExactly() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Void>> done = new ArrayList<>();
            for (int reader = 0; reader < THREADS; reader++) {
                done.add(readers.submit(reader(reader)));
            }
            for (Future<Void> one : done) {
                one.get();
            }
        } finally {
            readers.shutdownNow();
        }

        // Of each pair of threads that are one reader, one vote; of those who took theirs back, none.
        assertThat(cast(COMMENT, Ballot.NONE, null, "203.0.113.1", "Onlooker").score())
                .isEqualTo(THREADS / 4);
    }

    /** Two threads are one reader; every other reader takes the vote back in the end. */
    private Callable<Void> reader(int number) {
        return () -> {
            EntityManager entities = database.another();
            try {
                StoredVotes own = votes(entities);
                int who = number / 2;
                List<Ballot> ballots =
                        who % 2 == 0 ? List.of(Ballot.UP, Ballot.NONE, Ballot.UP) : List.of(Ballot.UP, Ballot.NONE);
                for (Ballot ballot : ballots) {
                    entities.getTransaction().begin();
                    own.cast(new VoteRequest(COMMENT, ballot, null, "192.0.2." + who, "A"));
                    entities.getTransaction().commit();
                    entities.clear();
                }
            } finally {
                entities.close();
            }
            return null;
        };
    }

    private VoteReceipt cast(long comment, Ballot ballot, String pass, String address, String agent) {
        return database.commit(() -> votes.cast(new VoteRequest(comment, ballot, pass, address, agent)));
    }

    private StoredVotes votes(EntityManager entities) {
        StoredVotes made = new StoredVotes();
        made.table = new CommentTable();
        made.table.entities = entities;
        made.table.changeLog = new LoggedChanges();
        made.votes = new VoteTable();
        made.votes.entities = entities;
        made.articles = OneStory.catalog();
        made.signer = new ReadableSigner();
        made.marks = new KeyedMark(made.signer);
        made.limits = (limit, key, most, period) -> turns(limit + " " + key + " " + period);
        made.settings = settings;
        made.voted = new FiredEvents<>(entities == database.entities() ? fired : new ArrayList<>());
        made.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return made;
    }

    private void turns(String turn) {
        synchronized (turns) {
            turns.add(turn);
        }
    }

    private static String comment(long id, String state) {
        return "insert into comment (id, version, article_id, root_id, depth, path, state, author, email, url, text, body,"
                + " policy_version, remote_address, user_agent, posted_at, text_hash) values (" + id + ", 1, 7, " + id
                + ", 0, '" + id + "/', '" + state
                + "', 'Ann', '', '', 'x', '<p>x</p>', 1, '', '', timestamp '2026-03-01 12:00:00', '')";
    }
}
