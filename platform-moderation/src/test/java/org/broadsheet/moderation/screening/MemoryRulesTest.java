package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.REJECTED;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.moderation.screening.Past.HostPast;
import org.broadsheet.moderation.screening.Past.Like;
import org.broadsheet.moderation.screening.Past.Outcomes;
import org.broadsheet.moderation.screening.Past.Place;
import org.broadsheet.moderation.screening.Past.Recent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that need a memory, given what they remember. */
class MemoryRulesTest {

    private static final Outcomes NONE = Outcomes.NONE;
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final String LINKING = "The plan is at https://lamps.example/plan, page 9.";

    @ParameterizedTest
    @CsvSource({
        "3, 3, , 0",
        "4, 4, 5|10, 1",
        "5, 5, 6|10, 2",
        "7, 7, 8|10, 3",
        "200, 200, 201|10, 3",
        "0, 14, , 0",
        "0, 15, 16|60, 1",
        "2, 29, 30|60, 3"
    })
    void oneAddressInAHurryIsAHintAndThenHeld(int tenMinutes, int hour, String detail, double weight) {
        Past past = recent(new Recent(tenMinutes, hour), Recent.NONE, Recent.NONE);
        if (detail == null) {
            assertThat(rate(past)).isEmpty();
        } else {
            assertThat(rate(past))
                    .extracting(Evidence::rule, Evidence::detail, Evidence::weight)
                    .containsExactly(tuple("rate-address", detail, weight));
        }
    }

    @Test
    void aNetworkMaySendMore() {
        Recent many = new Recent(19, 19);
        assertThat(rate(recent(Recent.NONE, many, Recent.NONE))).isEmpty();
        assertThat(rate(recent(Recent.NONE, new Recent(20, 20), Recent.NONE)))
                .extracting(Evidence::rule, Evidence::detail)
                .containsExactly(tuple("rate-network", "21|10"));
        assertThat(rate(recent(Recent.NONE, Recent.NONE, many)))
                .extracting(Evidence::rule)
                .containsExactly("rate-writer");
    }

    @Test
    void oneHastyReaderIsNotCountedThreeTimes() {
        Recent flood = new Recent(150, 200);
        List<Evidence> evidence = rate(recent(flood, flood, flood));
        assertThat(evidence).hasSize(1);
        assertThat(Weighing.weigh(evidence)).isEqualTo(HELD);
    }

    @Test
    void aRepeatOfWhatAModeratorCalledSpamWeighsMost() {
        assertThat(repeat(like(false, false, SPAM, true), like(true, false, APPROVED, false)))
                .extracting(Evidence::rule, Evidence::matched, Evidence::detail, Evidence::weight)
                .containsExactly(tuple("repeat-of-spam", LINKING, "1|1|71|7|180|0", 4.0));
        assertThat(repeat(like(false, false, REJECTED, true)))
                .extracting(Evidence::rule)
                .containsExactly("repeat-of-spam");
        assertThat(repeat(like(false, true, SPAM, false), like(false, true, SPAM, false)))
                .extracting(Evidence::detail, Evidence::weight)
                .containsExactly(tuple("2|0|71|7|180|1", 3.0));
    }

    @Test
    void theSameAgainIsAHintAndSeveralTimesHeld() {
        Like elsewhere = like(false, true, APPROVED, false);
        Like here = like(true, false, HELD, false);
        assertThat(repeat(elsewhere))
                .extracting(Evidence::rule, Evidence::detail, Evidence::weight)
                .containsExactly(tuple("repeat", "1|0|71|7|180|1", 1.5));
        assertThat(repeat(here)).extracting(Evidence::weight).containsExactly(1.5);
        assertThat(repeat(here, elsewhere))
                .extracting(Evidence::detail, Evidence::weight)
                .containsExactly(tuple("2|0|71|7|180|0", 3.0));
    }

    @Test
    void aReaderMayMendACommentAndAModeratorMayApproveARepeat() {
        assertThat(repeat(like(true, true, HELD, false))).isEmpty();
        assertThat(repeat(like(false, false, APPROVED, true), like(false, false, APPROVED, true)))
                .isEmpty();
        assertThat(repeat()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, ",
        "0, 0, 2, 3",
        "1, 0, 2, 3",
        "0, 1, 2, 3",
        "1, 1, 2, ",
        "2, 0, 3, ",
        "2, 2, 9, 4.5",
        "0, 0, 50, 4.5"
    })
    void aHostIsKnownForSpamByTwoVerdictsAndMostOfThem(int approved, int rejected, int spam, Double weight) {
        List<Evidence> evidence = reputation(host(new Outcomes(approved, rejected, spam)));
        if (weight == null) {
            assertThat(evidence).isEmpty();
        } else {
            assertThat(evidence)
                    .filteredOn(piece -> piece.rule().equals("host-known-for-spam"))
                    .singleElement()
                    .satisfies(piece -> {
                        assertThat(piece.weight()).isBetween(3.0, weight);
                        assertThat(piece.matched()).isEqualTo("https://lamps.example/plan");
                        assertThat(piece.detail()).isEqualTo(spam + "|lamps.example");
                    });
        }
    }

    @Test
    void aHostThatEverybodyLinksHasNoReputation() {
        HostPast bad = new HostPast(200, 50, 50, new Outcomes(0, 0, 90));
        Past past = hosts(Map.of("youtube.com", bad, "en.wikipedia.org", bad));
        assertThat(reputation(past)).isEmpty();
        assertThat(spread(past)).isEmpty();
        assertThat(reputation(hosts(Map.of("notyoutube.com", bad)))).isNotEmpty();
    }

    @Test
    void aGoodHostOffsetsItsLinkAndNothingMore() {
        assertThat(reputation(host(new Outcomes(3, 0, 0))))
                .extracting(Evidence::rule, Evidence::detail, Evidence::weight)
                .containsExactly(tuple("host-known-good", "3|lamps.example", -1.0));
        assertThat(reputation(host(new Outcomes(2, 0, 0)))).isEmpty();
        assertThat(reputation(host(new Outcomes(9, 1, 0)))).isEmpty();
        assertThat(reputation(host(new Outcomes(9, 0, 1)))).isEmpty();

        HostPast good = new HostPast(3, 2, 2, new Outcomes(3, 0, 0));
        HostPast unknown = new HostPast(0, 0, 0, NONE);
        assertThat(reputation(hosts(Map.of("lamps.example", good, "other.example", unknown))))
                .as("a good link beside an unknown one")
                .isEmpty();
        assertThat(new Reputation(trail -> host(new Outcomes(3, 0, 0)))
                        .examine(Fixture.comment("The plan is from page 9.")
                                .by("Ada", "https://lamps.example")
                                .reading()))
                .extracting(Evidence::matched, Evidence::weight)
                .containsExactly(tuple("", -0.5));
    }

    @Test
    void priorApprovalCountsForAVerifiedAddressAlone() {
        Past approved = senders(new Outcomes(1, 0, 0), NONE);
        assertThat(new Reputation(trail -> approved)
                        .examine(Fixture.comment(LINKING).verified().reading()))
                .extracting(Evidence::rule, Evidence::detail, Evidence::weight)
                .containsExactly(tuple("prior-approval", "1", -2.0));
        assertThat(reputation(approved)).as("anybody can type an address").isEmpty();
        for (Outcomes mixed : List.of(new Outcomes(5, 1, 0), new Outcomes(5, 0, 1), NONE)) {
            assertThat(new Reputation(trail -> senders(mixed, NONE))
                            .examine(Fixture.comment(LINKING).verified().reading()))
                    .isEmpty();
        }
    }

    @Test
    void aWriterKnownForSpamIsNamedBeforeTheAddress() {
        Outcomes bad = new Outcomes(0, 0, 2);
        assertThat(reputation(senders(bad, bad)))
                .extracting(Evidence::rule, Evidence::detail, Evidence::weight)
                .containsExactly(tuple("writer-known-for-spam", "2", 2.0));
        assertThat(reputation(senders(NONE, new Outcomes(0, 0, 40))))
                .extracting(Evidence::rule, Evidence::weight)
                .containsExactly(tuple("address-known-for-spam", 2.0));
        assertThat(Weighing.weigh(reputation(senders(new Outcomes(0, 0, 40), NONE))))
                .isEqualTo(HELD);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 0, ",
        "2, 1, 1, 0, 2",
        "2, 0, 1, 0, ",
        "2, 1, 0, 0, ",
        "2, 1, 1, 1, ",
        "4, 3, 3, 0, 2.5",
        "9, 3, 3, 0, 3"
    })
    void aHostLinkedBySeveralUnderSeveralStoriesIsPromotion(
            int comments, int senders, int stories, int approved, Double weight) {
        List<Evidence> evidence = spread(
                hosts(Map.of("lamps.example", new HostPast(comments, senders, stories, new Outcomes(approved, 0, 0)))));
        if (weight == null) {
            assertThat(evidence).isEmpty();
        } else {
            assertThat(evidence)
                    .extracting(Evidence::rule, Evidence::matched, Evidence::detail, Evidence::weight)
                    .containsExactly(tuple(
                            "host-spread", "https://lamps.example/plan", (comments + 1) + "|lamps.example", weight));
        }
    }

    @Test
    void theThirdQuietLinkIsHeld() {
        Past past = hosts(Map.of("lamps.example", new HostPast(2, 2, 2, NONE)));
        CommentState state = Fixture.screening(new Fixture.RememberedNames(), trail -> past)
                .screen(Fixture.comment("Minister Larkin spoke of it, too: https://lamps.example/plan")
                        .candidate())
                .state();
        assertThat(state).isEqualTo(HELD);
    }

    @Test
    void allRulesTogetherAskTheMemoryOnce() {
        List<Trail> asked = new ArrayList<>();
        Fixture.screening(new Fixture.RememberedNames(), trail -> {
                    asked.add(trail);
                    return Past.NOTHING;
                })
                .screen(Fixture.comment(LINKING).candidate());
        assertThat(asked).hasSize(1);
    }

    private static List<Evidence> rate(Past past) {
        return new Rate(trail -> past).examine(Fixture.comment(LINKING).reading());
    }

    @Test
    void theOneThatAModeratorJudgedIsNamed() {
        Like judged = new Like(new Place(81, 8, AT.minusSeconds(86_400)), false, true, SPAM, true);
        assertThat(repeat(like(false, false, SPAM, false), judged))
                .extracting(Evidence::detail)
                .containsExactly("2|1|81|8|1620|1");
    }

    /** Three hours before. */
    private static Like like(boolean sameStory, boolean sameSender, CommentState state, boolean judged) {
        return new Like(new Place(71, 7, AT), sameStory, sameSender, state, judged);
    }

    private static List<Evidence> repeat(Like... likes) {
        Past past = new Past(Recent.NONE, Recent.NONE, Recent.NONE, NONE, NONE, Map.of(), List.of(likes));
        return new NearRepeat(trail -> past).examine(Fixture.comment(LINKING).reading());
    }

    private static List<Evidence> reputation(Past past) {
        return new Reputation(trail -> past).examine(Fixture.comment(LINKING).reading());
    }

    private static List<Evidence> spread(Past past) {
        return new HostSpread(trail -> past).examine(Fixture.comment(LINKING).reading());
    }

    private static Past recent(Recent address, Recent network, Recent writer) {
        return new Past(address, network, writer, NONE, NONE, Map.of(), List.of());
    }

    private static Past senders(Outcomes writer, Outcomes address) {
        return new Past(Recent.NONE, Recent.NONE, Recent.NONE, writer, address, Map.of(), List.of());
    }

    private static Past host(Outcomes outcomes) {
        return hosts(Map.of("lamps.example", new HostPast(1, 0, 0, outcomes)));
    }

    private static Past hosts(Map<String, HostPast> hosts) {
        return new Past(Recent.NONE, Recent.NONE, Recent.NONE, NONE, NONE, hosts, List.of());
    }
}
