package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.FiredEvents;
import org.broadsheet.moderation.screening.AdvertisedAgain;
import org.broadsheet.moderation.screening.RuleBook;
import org.broadsheet.moderation.screening.RuleBooks;
import org.junit.jupiter.api.Test;

class SecondLookTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Evidence PROMOTION = new Evidence("promotion", "Go Cheap Shop", "sell", 3.25);
    private static final AdvertisedAgain AGAIN = new AdvertisedAgain(List.of(101L, 100L), "promotion-again", 3);

    private final MemoryCases cases = new MemoryCases();
    private final MemoryComments comments = new MemoryComments();
    private final FixedActor actor =
            new FixedActor(new Actor(5, "mo", "Mo Derator", EnumSet.of(Permission.MODERATE_COMMENTS)));
    private final RuleBook rules = RuleBooks.ours();
    private final SecondLook second = new SecondLook(cases, comments, actor, rules);

    @Test
    void whatWasHeldOnceIsSpamWhenTheNameComesAgain() {
        ModerationCase held = screened(100, HELD, PROMOTION);
        second.look(AGAIN);
        assertThat(held.state()).isEqualTo(SPAM);
        assertThat(held.screened()).isEqualTo(SPAM);
        assertThat(comments.find(100).orElseThrow().state()).isEqualTo(SPAM);
        assertThat(held.evidence()).containsExactly(PROMOTION, new Evidence("promotion-again", "Go Cheap Shop", "", 3));

        second.look(AGAIN);
        assertThat(held.evidence()).hasSize(2);
    }

    @Test
    void aModeratorsWordStands() {
        ModerationCase held = screened(100, HELD, PROMOTION);
        Desk desk = new Desk(cases, comments, comments, actor, Clock.fixed(NOON, ZoneOffset.UTC), new FiredEvents<>());
        List<Long> made = desk.decide(List.of(new SeenCase(held.id(), held.version())), Verdict.APPROVE, "");
        second.look(AGAIN);
        assertThat(held.state()).isEqualTo(APPROVED);

        desk.undo(made);
        second.look(AGAIN);
        assertThat(held.state()).as("somebody has looked at it").isEqualTo(HELD);
    }

    @Test
    void whatIsTriedOutChangesNothing() {
        ModerationCase held = screened(
                100,
                HELD,
                new Evidence("promotion", "Go Cheap Shop", "sell", 3.25, false),
                new Evidence("links", "", "", 3));
        second.look(AGAIN);
        assertThat(held.state()).isEqualTo(HELD);
    }

    private ModerationCase screened(long commentId, CommentState state, Evidence... evidence) {
        comments.put(commentId, state);
        new CaseOpening(cases, new NoTraces())
                .open(new CommentScreened(commentId, Candidates.under(7, NOON), state, List.of(evidence)));
        return cases.ofComment(commentId).orElseThrow();
    }
}
