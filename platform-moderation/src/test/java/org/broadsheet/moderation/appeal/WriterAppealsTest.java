package org.broadsheet.moderation.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.REJECTED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.AppealView;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.moderation.WriterRuling;
import org.broadsheet.moderation.CaseReturned;
import org.broadsheet.moderation.CaseReturned.Cause;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.MovableClock;
import org.broadsheet.moderation.ReadableSigner;
import org.broadsheet.moderation.desk.DeskOnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WriterAppealsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final long COMMENT = 100;
    private static final String TOKEN = "appeal.100";

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final MovableClock clock = new MovableClock(NOON);
    private final AppealTable table = new AppealTable();
    private final List<CaseReturned> returned = new ArrayList<>();
    private DeskOnDatabase desk;
    private WriterAppeals appeals;
    private long caseId;

    @BeforeEach
    void connect() {
        table.entities = database.entities();
        desk = new DeskOnDatabase(database, clock);
        desk.decided.to(new AppealAnswering(table)::decided);
        desk.returned.to(returned::add);
        appeals = new WriterAppeals(table, desk.book(), new ReadableSigner(), (limit, key, turns, period) -> {}, clock);
        caseId = desk.screened(COMMENT, HELD, NOON);
    }

    @Test
    void aWriterReadsTheNoteButNotTheReasonAndCanAsk() {
        desk.decide(caseId, Verdict.REJECT, "Please stay with the lock.");
        assertThat(appeals.lookUp(TOKEN))
                .contains(new WriterRuling(
                        COMMENT,
                        Verdict.REJECT,
                        "Please stay with the lock.",
                        NOON,
                        null,
                        null,
                        "/comments/appeal/" + TOKEN));
    }

    @Test
    void askingPutsItBackIntoTheQueueAndWorksOnce() {
        desk.decide(caseId, Verdict.REJECT, "");
        ask("It is about the lock.");
        assertThat(desk.state(COMMENT)).isEqualTo(HELD);
        assertThat(returned).containsExactly(new CaseReturned(caseId, COMMENT, Cause.APPEALED));
        assertThat(appeals.of(List.of(caseId)))
                .containsEntry(caseId, new AppealView(caseId, "It is about the lock.", NOON, false));
        assertThat(appeals.openCases(1, 10).items()).containsExactly(caseId);
        assertThatThrownBy(() -> ask("Hello?")).isInstanceOf(Duplicate.class);

        desk.decide(caseId, Verdict.REJECT, "");
        assertThat(appeals.openCases(1, 10).items()).isEmpty();
        assertThat(appeals.of(List.of(caseId)).get(caseId).answered()).isTrue();
        assertThat(appeals.ruling(COMMENT).orElseThrow()).satisfies(ruling -> {
            assertThat(ruling.verdict()).isEqualTo(Verdict.REJECT);
            assertThat(ruling.asked()).isEqualTo("It is about the lock.");
            assertThat(ruling.appealPath()).isNull();
        });
        assertThatThrownBy(() -> ask("And now?")).isInstanceOf(Duplicate.class);
        assertThat(desk.state(COMMENT)).isEqualTo(REJECTED);
    }

    @Test
    void anAnswerTakenBackOpensItAgain() {
        desk.decide(caseId, Verdict.REJECT, "");
        ask("It is about the lock.");
        long answer = desk.decide(caseId, Verdict.REJECT, "");
        desk.undo(answer);
        assertThat(appeals.openCases(1, 10).items()).containsExactly(caseId);
        assertThat(desk.state(COMMENT)).isEqualTo(HELD);
    }

    @Test
    void whatIsSpamWithoutAWordWaitsAsFarAsItsWriterKnows() {
        desk.decide(caseId, Verdict.SPAM, "");
        assertThat(appeals.ruling(COMMENT).orElseThrow()).satisfies(ruling -> {
            assertThat(ruling.verdict()).isNull();
            assertThat(ruling.appealPath()).isNull();
        });
        assertThatThrownBy(() -> ask("Why?")).isInstanceOf(Closed.class);
    }

    @Test
    void onlyADecisionAgainstItCanBeAskedAboutAndOnlyByTheLink() {
        assertThatThrownBy(() -> ask("Why does it take so long?")).isInstanceOf(Closed.class);
        desk.decide(caseId, Verdict.APPROVE, "");
        assertThatThrownBy(() -> ask("Why?")).isInstanceOf(Closed.class);
        desk.decide(caseId, Verdict.ABUSE, "");
        assertThatThrownBy(() -> ask(" ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ask("x".repeat(1001))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> appeals.ask("case.100", "Why?", "")).isInstanceOf(NotFound.class);
        assertThat(appeals.lookUp("case.100")).isEmpty();
    }

    private void ask(String text) {
        database.run(() -> appeals.ask(TOKEN, text, "192.0.2.7"));
    }
}
