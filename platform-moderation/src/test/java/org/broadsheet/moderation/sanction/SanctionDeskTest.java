package org.broadsheet.moderation.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.SanctionDraft;
import org.broadsheet.api.moderation.SanctionKind;
import org.broadsheet.api.moderation.SanctionOffer;
import org.broadsheet.api.moderation.SanctionTarget;
import org.broadsheet.api.moderation.SanctionView;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.MovableClock;
import org.broadsheet.moderation.SomeSettings;
import org.broadsheet.moderation.desk.DeskOnDatabase;
import org.broadsheet.moderation.trace.TraceCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SanctionDeskTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final MovableClock clock = new MovableClock(NOON);
    private final SanctionTable table = new SanctionTable();
    private final BanGate gate = new BanGate(table, clock);
    private final StoredMutes mutes = new StoredMutes(table);
    private DeskOnDatabase desk;
    private SanctionDesk sanctions;

    @BeforeEach
    void connect() {
        table.entities = database.entities();
        desk = new DeskOnDatabase(database, clock);
        sanctions = new SanctionDesk(
                table, new Counted(), desk.book(), desk.comments(), new SomeSettings(Map.of()), desk.actor(), clock);
    }

    @Test
    void aBanIsOnTheMailAddressHoweverItIsWritten() {
        ban(SanctionTarget.EMAIL, "Ada@Reader.example");
        assertThat(refuses("ada@reader.EXAMPLE", "198.51.100.1", "")).isTrue();
        assertThat(refuses("ben@reader.example", "198.51.100.1", "")).isFalse();
    }

    @Test
    void aBanIsOnAnAddressOrTheNetworkAroundIt() {
        ban(SanctionTarget.ADDRESS, "192.0.2.7");
        assertThat(refuses("", "192.0.2.7", "")).isTrue();
        assertThat(refuses("", "192.0.2.8", "")).isFalse();
        ban(SanctionTarget.NETWORK, "192.0.2.9");
        assertThat(refuses("", "192.0.2.8", "")).isTrue();
        ban(SanctionTarget.NETWORK, "2001:db8:7::/48");
        assertThat(refuses("", "2001:db8:7:9::1", "")).isTrue();
        assertThat(refuses("", "2001:db8:8:9::1", "")).isFalse();
    }

    @Test
    void aBanOnAHostIsOnThoseBelowItInTheTextAndTheWebsite() {
        ban(SanctionTarget.HOST, "https://www.Pills.example/buy");
        assertThat(refuses("", "", "Look at https://shop.pills.example/now")).isTrue();
        assertThat(refuses("", "", "Look at https://notpills.example/now")).isFalse();
        assertThat(gate.check(draft("", "", "https://pills.example", "Hello"))).isPresent();
    }

    @Test
    void aBanEndsByItselfOrByHand() {
        long id = add(SanctionKind.BAN, SanctionTarget.EMAIL, "ada@reader.example", 7);
        clock.forward(Duration.ofDays(7).minusSeconds(1));
        assertThat(refuses("ada@reader.example", "", "")).isTrue();
        assertThat(sanctions.list(true, 1, 10).items())
                .extracting(SanctionView::id, SanctionView::by, SanctionView::until)
                .containsExactly(tuple(id, "Mo Derator", NOON.plus(Duration.ofDays(7))));
        clock.forward(Duration.ofSeconds(1));
        assertThat(refuses("ada@reader.example", "", "")).isFalse();
        assertThat(sanctions.list(true, 1, 10).items()).isEmpty();
        assertThat(sanctions.list(false, 1, 10).items())
                .extracting(SanctionView::id, SanctionView::inForce)
                .containsExactly(tuple(id, false));

        long forever = ban(SanctionTarget.EMAIL, "ada@reader.example");
        clock.forward(Duration.ofDays(5_000));
        assertThat(refuses("ada@reader.example", "", "")).isTrue();
        database.run(() -> sanctions.lift(forever));
        assertThat(refuses("ada@reader.example", "", "")).isFalse();
        assertThat(sanctions.list(false, 1, 10).items())
                .extracting(SanctionView::liftedBy)
                .contains("Mo Derator");
    }

    @Test
    void whatEndedLongAgoIsForgottenAndWhatIsInForceIsNot() {
        add(SanctionKind.BAN, SanctionTarget.EMAIL, "ada@reader.example", 7);
        long forever = ban(SanctionTarget.EMAIL, "ben@reader.example");
        clock.forward(Duration.ofDays(7).plus(SanctionRetention.KEPT));
        SanctionRetention retention = new SanctionRetention();
        retention.table = table;
        retention.clock = clock;
        database.run(retention::cleanUp);
        assertThat(sanctions.list(false, 1, 10).items()).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        database.run(retention::cleanUp);
        assertThat(sanctions.list(false, 1, 10).items()).isEmpty();
        assertThat(sanctions.list(true, 1, 10).items())
                .extracting(SanctionView::id)
                .containsExactly(forever);
    }

    @Test
    void aMuteRefusesNothingAndIsFoundByTheTimeOfTheComment() {
        add(SanctionKind.MUTE, SanctionTarget.NETWORK, "192.0.2.0/24", 1);
        assertThat(refuses("", "192.0.2.7", "")).isFalse();
        CommentCandidate now = Candidates.under(7, NOON);
        assertThat(mutes.on(now, List.of()))
                .as("what is personal is not kept with the evidence")
                .contains("network");
        CommentCandidate tomorrow = Candidates.under(7, NOON.plus(Duration.ofDays(1)));
        assertThat(mutes.on(tomorrow, List.of())).isEmpty();
    }

    @Test
    void saysWhatItCannotTake() {
        assertThat(errors(new SanctionDraft(null, SanctionTarget.ADDRESS, "here", " ", 0)))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(
                        tuple("value", "no-address"),
                        tuple("kind", "required"),
                        tuple("reason", "required"),
                        tuple("days", "out-of-range"));
        assertThat(errors(draft(SanctionTarget.HOST, "news.example"))).isNotEmpty();
        assertThat(errors(draft(SanctionTarget.HOST, "localhost"))).isNotEmpty();
        assertThat(errors(draft(SanctionTarget.EMAIL, "ada"))).isNotEmpty();
        assertThat(errors(draft(SanctionTarget.NETWORK, "10.0.0.0/8"))).isNotEmpty();
        ban(SanctionTarget.ADDRESS, "192.0.2.7");
        assertThatThrownBy(() -> ban(SanctionTarget.ADDRESS, " 192.0.2.7 ")).isInstanceOf(Duplicate.class);
    }

    @Test
    void offersWhatACommentsWriterCanBeSanctionedBy() {
        long caseId = desk.screened(new CommentDetails(
                100,
                1,
                7,
                null,
                CommentState.SPAM,
                "Ada",
                "Ada@reader.example",
                "https://pills.example",
                "see https://news.example/ too",
                "",
                "192.0.2.7",
                "",
                NOON));
        ban(SanctionTarget.HOST, "pills.example");
        assertThat(sanctions.offers(caseId))
                .containsExactly(
                        new SanctionOffer(SanctionTarget.EMAIL, "ada@reader.example", 1L, false),
                        new SanctionOffer(SanctionTarget.ADDRESS, "192.0.2.7", 2L, false),
                        new SanctionOffer(SanctionTarget.NETWORK, "192.0.2.0/24", 3L, false),
                        new SanctionOffer(SanctionTarget.HOST, "pills.example", 4L, true));
        assertThat(sanctions.preview(SanctionTarget.NETWORK, "2001:db8::/32").hits())
                .as("too many to be asked for")
                .isNull();
    }

    private boolean refuses(String email, String address, String text) {
        return gate.check(draft(email, address, "", text)).isPresent();
    }

    private static CommentDraft draft(String email, String address, String url, String text) {
        return new CommentDraft(7, null, "Ada", email, url, text, address, "Browser/1.0", "", null);
    }

    private static SanctionDraft draft(SanctionTarget target, String value) {
        return new SanctionDraft(SanctionKind.BAN, target, value, "spam", null);
    }

    private List<FieldError> errors(SanctionDraft draft) {
        try {
            sanctions.add(draft);
            return List.of();
        } catch (InvalidInput e) {
            return e.errors();
        }
    }

    private long ban(SanctionTarget target, String value) {
        return add(SanctionKind.BAN, target, value, null);
    }

    private long add(SanctionKind kind, SanctionTarget target, String value, Integer days) {
        return database.commit(() -> sanctions.add(new SanctionDraft(kind, target, value, "spam", days)));
    }

    /** Another number for each way of counting. */
    private static final class Counted implements TraceCount {

        @Override
        public long byWriter(String mailAddress, Instant since) {
            return 1;
        }

        @Override
        public long fromAddresses(Collection<String> addresses, Instant since) {
            return 2;
        }

        @Override
        public long fromNetworks(Collection<String> networks, Instant since) {
            return 3;
        }

        @Override
        public long linking(String host, Instant since) {
            return 4;
        }
    }
}
