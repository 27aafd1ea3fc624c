package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.FiredEvents;
import org.junit.jupiter.api.Test;

class HostCampaignsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final FiredEvents<EarlierInNewLight> told = new FiredEvents<>();
    private final List<Long> linking = new ArrayList<>(List.of(103L, 102L, 101L));
    private final HostCampaigns campaigns = new HostCampaigns(this::remembered, new Texts(), told);

    @Test
    void aHostThatHasSpreadThrowsAnotherLightOnWhatLinkedItBefore() {
        screened(HELD, spread(5, true));
        assertThat(told.fired())
                .containsExactly(new EarlierInNewLight(
                        Map.of(101L, "https://lamps.example/101", 102L, "https://lamps.example/102"),
                        "host-spread-later",
                        "5|lamps.example",
                        2.5,
                        Set.of("host-spread", "host-spread-later"),
                        true));
    }

    @Test
    void thereAreFiftyAtMost() {
        LongStream.range(0, 100).forEach(linking::add);
        screened(HELD, spread(5, true));
        assertThat(told.fired())
                .singleElement()
                .satisfies(light -> assertThat(light.earlier()).hasSize(50));
    }

    @Test
    void whatIsTriedOutOrDoesNotHoldBringsNothingBack() {
        screened(HELD, spread(5, false));
        screened(APPROVED, spread(5, true));
        screened(HELD, new Evidence("links", "", "", 3));
        linking.clear();
        screened(HELD, spread(5, true));
        assertThat(told.fired()).isEmpty();
    }

    private List<Long> remembered(String host, Instant since, Instant until, int most) {
        assertThat(host).isEqualTo("lamps.example");
        assertThat(since).isEqualTo(NOON.minus(Duration.ofDays(7)));
        assertThat(until).isEqualTo(NOON);
        return linking.stream().limit(most).toList();
    }

    private static Evidence spread(int comments, boolean counted) {
        return new Evidence("host-spread", "https://lamps.example/103", comments + "|lamps.example", 1, counted);
    }

    private void screened(CommentState state, Evidence evidence) {
        campaigns.screened(new CommentScreened(103, Candidates.under(7, NOON), state, List.of(evidence)));
    }

    /** Each links the host under its own number. */
    private static final class Texts implements CommentCatalog {

        @Override
        public Optional<CommentDetails> find(long id) {
            String text = "See https://lamps.example/" + id + " for it";
            return Optional.of(new CommentDetails(
                    id, 1, 7, null, APPROVED, "Ada", "", "", text, "<p>x</p>", "", "", Instant.EPOCH));
        }

        @Override
        public List<CommentDetails> findAll(List<Long> ids) {
            return ids.stream().map(this::find).flatMap(Optional::stream).collect(Collectors.toList());
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
}
