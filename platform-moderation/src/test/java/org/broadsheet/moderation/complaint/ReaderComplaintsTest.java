package org.broadsheet.moderation.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.moderation.ComplaintReason.ABUSE;
import static org.broadsheet.api.moderation.ComplaintReason.OTHER;
import static org.broadsheet.api.moderation.ComplaintReason.SPAM;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.ComplaintDraft;
import org.broadsheet.api.moderation.ComplaintReason;
import org.broadsheet.api.moderation.Complaints;
import org.broadsheet.api.moderation.ComplaintsView;
import org.broadsheet.api.moderation.ComplaintsView.Given;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.MovableClock;
import org.broadsheet.moderation.SomeSettings;
import org.broadsheet.moderation.desk.DeskOnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReaderComplaintsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final long COMMENT = 100;

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final MovableClock clock = new MovableClock(NOON);
    private final Map<String, String> settings = new HashMap<>();
    private final ComplaintTable table = new ComplaintTable();
    private DeskOnDatabase desk;
    private ReaderComplaints complaints;
    private long caseId;

    @BeforeEach
    void connect() {
        table.entities = database.entities();
        desk = new DeskOnDatabase(database, clock);
        desk.decided.to(new ComplaintSettling(table)::decided);
        complaints = new ReaderComplaints(
                table,
                desk.book(),
                desk.comments(),
                (what, value) -> Integer.toHexString((what + value).hashCode()),
                (limit, key, turns, period) -> {},
                new SomeSettings(settings),
                clock);
        caseId = desk.screened(COMMENT, APPROVED, NOON);
    }

    @Test
    void aReaderReportsACommentOnce() {
        assertThat(file("192.0.2.1", SPAM, "see the link")).isTrue();
        assertThat(file("192.0.2.1", ABUSE, "and rude")).isFalse();
        assertThat(view().readers()).isEqualTo(1);
        assertThat(view().reasons()).containsExactly(new Given(SPAM, 1, List.of("see the link")));
        assertThat(desk.state(COMMENT)).isEqualTo(APPROVED);
    }

    @Test
    void reasonsAreCountedTheMostGivenFirst() {
        settings.put(Complaints.THRESHOLD_SETTING, "0");
        file("192.0.2.1", SPAM, "");
        file("192.0.2.2", ABUSE, "look at the end");
        file("192.0.2.3", ABUSE, "");
        assertThat(view().reasons())
                .containsExactly(new Given(ABUSE, 2, List.of("look at the end")), new Given(SPAM, 1, List.of()));
        assertThat(complaints.openCases(1, 10).items()).containsExactly(caseId);
        assertThat(desk.state(COMMENT)).as("0 never holds").isEqualTo(APPROVED);
    }

    @Test
    void enoughReadersPutItBackIntoTheQueueWithItsReason() {
        file("192.0.2.1", SPAM, "");
        file("192.0.2.2", SPAM, "");
        assertThat(desk.state(COMMENT)).isEqualTo(APPROVED);
        file("192.0.2.3", SPAM, "");
        assertThat(desk.state(COMMENT)).isEqualTo(HELD);
        assertThat(desk.desk().waiting()).isEqualTo(1);
        assertThat(desk.desk().open(caseId).evidence())
                .extracting(Evidence::rule, Evidence::detail)
                .startsWith(org.assertj.core.groups.Tuple.tuple("reported", "3"));
    }

    @Test
    void oneAddressWithManyBrowsersIsNotEnough() {
        settings.put(Complaints.THRESHOLD_SETTING, "2");
        for (int browser = 0; browser < 5; browser++) {
            String agent = "Browser/" + browser;
            database.run(
                    () -> complaints.file(new ComplaintDraft(COMMENT, SPAM, "", "2001:db8::" + agent.length(), agent)));
        }
        assertThat(view().readers()).isEqualTo(5);
        assertThat(desk.state(COMMENT)).isEqualTo(APPROVED);
    }

    @Test
    void whatAModeratorApprovedSinceStaysButTheDeskHearsOfIt() {
        file("192.0.2.1", SPAM, "");
        clock.forward(Duration.ofMinutes(5));
        desk.decide(caseId, Verdict.APPROVE, "");
        assertThat(complaints.of(List.of(caseId)))
                .as("the decision settles them")
                .isEmpty();
        clock.forward(Duration.ofMinutes(5));
        for (int reader = 2; reader < 8; reader++) {
            file("192.0.2." + reader, SPAM, "");
        }
        assertThat(desk.state(COMMENT)).isEqualTo(APPROVED);
        assertThat(view().readers()).isEqualTo(6);
    }

    @Test
    void whatWasApprovedBeforeAnybodyReportedItCanBeHeld() {
        desk.decide(caseId, Verdict.APPROVE, "");
        clock.forward(Duration.ofMinutes(5));
        for (int reader = 1; reader < 4; reader++) {
            file("192.0.2." + reader, SPAM, "");
        }
        assertThat(desk.state(COMMENT)).isEqualTo(HELD);
    }

    @Test
    void aDecisionTakenBackOpensThemAgain() {
        file("192.0.2.1", SPAM, "");
        long decision = desk.decide(caseId, Verdict.APPROVE, "");
        desk.undo(decision);
        assertThat(view().readers()).isEqualTo(1);
    }

    @Test
    void saysWhatIsMissingTooLongOrNotThere() {
        assertThatThrownBy(() -> file("192.0.2.1", null, "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> file("192.0.2.1", OTHER, " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> file("192.0.2.1", SPAM, "x".repeat(501))).isInstanceOf(InvalidInput.class);
        long held = 101;
        desk.screened(held, HELD, NOON);
        assertThatThrownBy(() -> complaints.file(new ComplaintDraft(held, SPAM, "", "192.0.2.1", "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complaints.file(new ComplaintDraft(999, SPAM, "", "192.0.2.1", "")))
                .isInstanceOf(NotFound.class);
    }

    private boolean file(String address, ComplaintReason reason, String text) {
        return database.commit(
                () -> complaints.file(new ComplaintDraft(COMMENT, reason, text, address, "Browser/1.0")));
    }

    private ComplaintsView view() {
        return complaints.of(List.of(caseId)).get(caseId);
    }
}
