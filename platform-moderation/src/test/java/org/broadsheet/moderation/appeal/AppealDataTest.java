package org.broadsheet.moderation.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.broadsheet.api.privacy.PersonalScope;
import org.broadsheet.moderation.ModerationDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AppealDataTest {

    private static final PersonalScope ADA = new PersonalScope("ada@example.org", Set.of(1L), true);

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final AppealTable table = new AppealTable();
    private final AppealData data = new AppealData(table);

    @BeforeEach
    void asked() {
        table.entities = database.entities();
        for (int comment : new int[] {1, 2}) {
            database.sql(
                    "insert into comment (id) values (" + comment + ")",
                    "insert into moderation_case (id, version, comment_id, article_id, screened, state, evidence, opened_at)"
                            + " values (" + comment + ", 1, " + comment
                            + ", 7, 'HELD', 'HELD', '[]', timestamp '2026-01-01 00:00:00')",
                    "insert into appeal (id, comment_id, case_id, text, asked_at) values (" + comment + ", " + comment
                            + ", " + comment + ", 'Please, " + comment + "', timestamp '2026-01-02 00:00:00')");
        }
    }

    @Test
    void aWriterReadsWhatWasAskedAndNobodyElses() {
        assertThat(data.export(ADA).toString()).contains("Please, 1").doesNotContain("Please, 2");
    }

    @Test
    void erasingLeavesThatItWasAskedAndNothingOfWhat() {
        assertThat(database.commit(() -> data.erase(ADA))).isEqualTo(1);
        assertThat(table.ofComment(1).orElseThrow().text()).isEmpty();
        assertThat(table.ofComment(2).orElseThrow().text()).isEqualTo("Please, 2");
    }
}
