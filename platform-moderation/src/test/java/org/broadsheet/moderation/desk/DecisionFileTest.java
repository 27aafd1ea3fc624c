package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.MovableClock;
import org.broadsheet.moderation.SomeSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecisionFileTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final MovableClock clock = new MovableClock(NOON);
    private final DecisionRows rows = new DecisionRows();
    private final DecisionFile file = new DecisionFile(rows, new SomeSettings(Map.of()));
    private DeskOnDatabase desk;

    @BeforeEach
    void connect() {
        rows.entities = database.entities();
        desk = new DeskOnDatabase(database, clock);
    }

    @Test
    void aDecisionIsALineWithItsReasonAndNoFormula() throws IOException {
        long caseId = desk.screened(100, CommentState.HELD, NOON);
        long decision = desk.decide(caseId, Verdict.REJECT, "=HYPERLINK(\"https://x.example\")");
        assertThat(written(null, null).lines().toList())
                .containsExactly(
                        "decision,decided_at,moderator,verdict,state_before,state_after,reason,note,undone_at,undone_by,"
                                + "case,comment,story,screened,evidence",
                        decision + ",2026-11-23T12:00:00Z,Mo Derator,REJECT,HELD,REJECTED,because,"
                                + "\"'=HYPERLINK(\"\"https://x.example\"\")\",,," + caseId + ",100,7,HELD,links");
    }

    @Test
    void bothDaysCountAndMoreThanAPieceIsWritten() throws IOException {
        long caseId = desk.screened(100, CommentState.HELD, NOON);
        clock.forward(Duration.ofHours(-13));
        desk.decide(caseId, Verdict.REJECT, "sunday");
        clock.forward(Duration.ofHours(13));
        for (int i = 0; i < 600; i++) {
            desk.decide(caseId, i % 2 == 0 ? Verdict.APPROVE : Verdict.SPAM, "monday");
        }
        clock.forward(Duration.ofHours(12));
        desk.decide(caseId, Verdict.REJECT, "tuesday");
        assertThat(written(MONDAY, MONDAY).lines()).hasSize(601).noneMatch(line -> line.contains("sunday"));
        assertThat(written(null, MONDAY)).contains("sunday").doesNotContain("tuesday");
        assertThat(written(MONDAY.plusDays(1), null)).contains("tuesday").doesNotContain("monday");
        assertThatThrownBy(() -> written(MONDAY, MONDAY.minusDays(1))).isInstanceOf(InvalidInput.class);
    }

    private String written(LocalDate from, LocalDate to) throws IOException {
        StringBuilder out = new StringBuilder();
        file.write(from, to, out);
        return out.toString();
    }
}
