package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.REJECTED;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.api.account.AccountView;
import org.broadsheet.api.account.Accounts;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.moderation.CaseReplies.Reply;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Role;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.FiredEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskRepliesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final long QUESTION = 100;
    private static final long ANSWER = 101;

    private final MemoryCases cases = new MemoryCases();
    private final MemoryComments comments = new MemoryComments();
    private final List<CommentDraft> posted = new ArrayList<>();
    private final Desk desk = new Desk(
            cases,
            comments,
            comments,
            SomeDesk.actor("Mo Derator"),
            Clock.fixed(NOON, ZoneOffset.UTC),
            new FiredEvents<>());
    private final DeskReplies replies =
            new DeskReplies(desk, cases, this::post, new OneAccount(), SomeDesk.actor("Mo Derator"));

    @BeforeEach
    void aCommentIsHeld() {
        keep(QUESTION);
    }

    @Test
    void anAnswerApprovesWhatItAnswersAndIsSeenWhateverTheScreeningSays() {
        replies.reply(seen(QUESTION), "Thank you.");
        assertThat(comments.state(QUESTION)).isEqualTo(APPROVED);
        assertThat(comments.state(ANSWER)).isEqualTo(APPROVED);
        assertThat(posted).singleElement().satisfies(draft -> {
            assertThat(draft.parentId()).isEqualTo(QUESTION);
            assertThat(draft.author()).isEqualTo("Mo Derator");
            assertThat(draft.email()).isEqualTo("mo@news.example");
            assertThat(draft.remoteAddress()).isEmpty();
        });
    }

    @Test
    void anAnswerTakenBackIsNotSeenAndTheCommentWaitsAgain() {
        Reply reply = replies.reply(seen(QUESTION), "Thank you.");
        replies.takeBack(reply);
        assertThat(comments.state(ANSWER)).isEqualTo(REJECTED);
        assertThat(comments.state(QUESTION)).isEqualTo(HELD);
    }

    @Test
    void whoIsSlowerAnswersNothing() {
        SeenCase stale = seen(QUESTION);
        desk.decide(List.of(stale), Verdict.SPAM, "");
        assertThatThrownBy(() -> replies.reply(stale, "Thank you.")).isInstanceOf(EditConflict.class);
        assertThat(posted).isEmpty();
    }

    private CommentReceipt post(CommentDraft draft) {
        posted.add(draft);
        keep(ANSWER);
        return new CommentReceipt(ANSWER, HELD, "/story/#comment-" + ANSWER);
    }

    private void keep(long comment) {
        comments.put(comment, HELD);
        new CaseOpening(cases, new NoTraces())
                .open(new CommentScreened(comment, Candidates.under(7, NOON), HELD, List.of()));
    }

    private SeenCase seen(long comment) {
        ModerationCase one = cases.ofComment(comment).orElseThrow();
        return new SeenCase(one.id(), one.version());
    }

    /** The moderator's. */
    private static final class OneAccount implements Accounts {

        @Override
        public List<AccountView> all() {
            return List.of(
                    new AccountView(4, 1, "ed", "Ed Itor", "ed@news.example", Set.of(Role.EDITOR), true, NOON),
                    new AccountView(5, 1, "mo", "Mo Derator", "mo@news.example", Set.of(Role.EDITOR), true, NOON));
        }

        @Override
        public long create(String login, String name, String email, String password, Set<Role> roles) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void change(long id, long version, Set<Role> roles, boolean enabled) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void resetPassword(long id, long version, String password) {
            throw new UnsupportedOperationException();
        }
    }
}
