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
import java.util.Map;
import java.util.Set;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.FiredEvents;
import org.broadsheet.moderation.screening.EarlierInNewLight;
import org.broadsheet.moderation.screening.RuleBook;
import org.broadsheet.moderation.screening.RuleBooks;
import org.junit.jupiter.api.Test;

class SecondLookTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Evidence PROMOTION = new Evidence("promotion", "Go Cheap Shop", "sell", 3.25);
    private static final EarlierInNewLight AGAIN = new EarlierInNewLight(
            Map.of(101L, "", 100L, ""), "promotion-again", "", 3, Set.of("promotion-again"), false);
    private static final Evidence LINK = new Evidence("links", "lamps.example/1", "1", 1);
    private static final EarlierInNewLight SPREAD = new EarlierInNewLight(
            Map.of(100L, "https://lamps.example/1"),
            "host-spread-later",
            "3|lamps.example",
            2,
            Set.of("host-spread", "host-spread-later"),
            true);

    private final MemoryCases cases = new MemoryCases();
    private final MemoryComments comments = new MemoryComments();
    private final FixedActor actor =
            new FixedActor(new Actor(5, "mo", "Mo Derator", EnumSet.of(Permission.MODERATE_COMMENTS)));
    private final RuleBook rules = RuleBooks.ours();
    private final SecondLook second = new SecondLook(cases, comments, actor, rules);

    @Test
    void whatWasHeldOnceIsSpamWhenTheNameComesAgain() {
        ModerationCase held = screened(100, HELD, PROMOTION);
        second.look(100, AGAIN);
        assertThat(held.state()).isEqualTo(SPAM);
        assertThat(held.screened()).isEqualTo(SPAM);
        assertThat(comments.find(100).orElseThrow().state()).isEqualTo(SPAM);
        assertThat(held.evidence()).containsExactly(PROMOTION, new Evidence("promotion-again", "Go Cheap Shop", "", 3));

        second.look(100, AGAIN);
        assertThat(held.evidence()).hasSize(2);
    }

    @Test
    void aModeratorsWordStands() {
        ModerationCase held = screened(100, HELD, PROMOTION);
        Desk desk = new Desk(cases, comments, comments, actor, Clock.fixed(NOON, ZoneOffset.UTC), new FiredEvents<>());
        List<Long> made = desk.decide(List.of(new SeenCase(held.id(), held.version())), Verdict.APPROVE, "");
        second.look(100, AGAIN);
        assertThat(held.state()).isEqualTo(APPROVED);

        desk.undo(made);
        second.look(100, AGAIN);
        assertThat(held.state()).as("somebody has looked at it").isEqualTo(HELD);
    }

    @Test
    void whatIsTriedOutChangesNothing() {
        ModerationCase held = screened(
                100,
                HELD,
                new Evidence("promotion", "Go Cheap Shop", "sell", 3.25, false),
                new Evidence("links", "", "", 3));
        second.look(100, AGAIN);
        assertThat(held.state()).isEqualTo(HELD);
    }

    @Test
    void whatWasPublishedBeforeItsHostHadSpreadIsHeldForAPerson() {
        ModerationCase published = screened(100, APPROVED, LINK);
        second.look(100, SPREAD);
        assertThat(comments.state(100)).isEqualTo(HELD);
        assertThat(published.state()).isEqualTo(HELD);
        assertThat(published.screened()).isEqualTo(HELD);
        assertThat(published.evidence())
                .containsExactly(
                        LINK, new Evidence("host-spread-later", "https://lamps.example/1", "3|lamps.example", 2));

        second.look(100, SPREAD);
        assertThat(published.evidence()).hasSize(2);
    }

    @Test
    void whatReadersHaveSeenIsNeverSpamForThat() {
        screened(100, APPROVED, LINK, new Evidence("off-topic", "", "", 1.5), new Evidence("website", "", "", 2));
        second.look(100, SPREAD);
        assertThat(comments.state(100)).isEqualTo(HELD);
    }

    @Test
    void whatStillWeighsTooLittleStaysWithItsEvidence() {
        ModerationCase published = screened(100, APPROVED);
        second.look(100, SPREAD);
        assertThat(comments.state(100)).isEqualTo(APPROVED);
        assertThat(published.evidence()).hasSize(1);
    }

    @Test
    void whatWasHeldWithoutEvidenceDoesNotComeOutByIt() {
        screened(100, HELD);
        second.look(100, SPREAD);
        assertThat(comments.state(100)).isEqualTo(HELD);
    }

    @Test
    void aNameThatCameAgainBringsNothingBackThatIsPublished() {
        screened(100, APPROVED, new Evidence("promotion", "Go Cheap Shop", "sell", 2));
        second.look(100, AGAIN);
        assertThat(comments.state(100)).isEqualTo(APPROVED);
    }

    @Test
    void whatHasSpreadItselfIsNotTalliedTwice() {
        ModerationCase held = screened(100, HELD, LINK, new Evidence("host-spread", "", "3|lamps.example", 2));
        second.look(100, SPREAD);
        assertThat(held.evidence()).hasSize(2);
    }

    @Test
    void aPublishedCommentThatAModeratorDecidedOnStays() {
        ModerationCase published = screened(100, APPROVED, LINK);
        Desk desk = new Desk(cases, comments, comments, actor, Clock.fixed(NOON, ZoneOffset.UTC), new FiredEvents<>());
        List<Long> made = desk.decide(List.of(new SeenCase(published.id(), published.version())), Verdict.APPROVE, "");
        second.look(100, SPREAD);
        desk.undo(made);
        second.look(100, SPREAD);
        assertThat(comments.state(100)).isEqualTo(APPROVED);
    }

    @Test
    void whoeverIsKnownIsNotDraggedIn() {
        screened(
                100, APPROVED, LINK, new Evidence("website", "", "", 2), new Evidence("prior-approval", "", "3", -0.5));
        second.look(100, SPREAD);
        assertThat(comments.state(100)).isEqualTo(APPROVED);

        ModerationCase own = open(101, APPROVED, Candidates.verified(7, NOON), LINK);
        second.look(101, SPREAD);
        assertThat(comments.state(101)).isEqualTo(APPROVED);
        assertThat(own.evidence()).containsExactly(LINK, new Evidence("verified-writer", "", "", 0));
    }

    private ModerationCase screened(long commentId, CommentState state, Evidence... evidence) {
        return open(commentId, state, Candidates.under(7, NOON), evidence);
    }

    private ModerationCase open(long commentId, CommentState state, CommentCandidate candidate, Evidence... evidence) {
        comments.put(commentId, state);
        new CaseOpening(cases, new NoTraces())
                .open(new CommentScreened(commentId, candidate, state, List.of(evidence)));
        return cases.ofComment(commentId).orElseThrow();
    }
}
