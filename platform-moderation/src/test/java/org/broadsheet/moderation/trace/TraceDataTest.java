package org.broadsheet.moderation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.broadsheet.api.privacy.PersonalScope;
import org.broadsheet.moderation.ModerationDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TraceDataTest {

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final TraceData data = new TraceData();

    @BeforeEach
    void traces() {
        data.entities = database.entities();
        for (int comment : new int[] {1, 2}) {
            database.sql(
                    "insert into comment (id) values (" + comment + ")",
                    "insert into comment_trace (comment_id, item, kind, trace_key, seen_at) values (" + comment
                            + ", 0, 'WRITER', 'k', timestamp '2026-01-01 00:00:00')",
                    "insert into trace_verdict values (" + comment
                            + ", 0, 'WRITER', 'k', 'SPAM', timestamp '2026-01-01 00:00:00')",
                    "insert into comment_sketch values (" + comment + ", 7, 's', 'x')",
                    "insert into comment_band values (" + comment + ", 9, timestamp '2026-01-01 00:00:00')");
        }
    }

    @Test
    void nothingTellsAnyLongerThatTheWriterIsBack() {
        int erased = database.commit(() -> data.erase(new PersonalScope("ada@example.org", Set.of(1L), true)));

        assertThat(erased).isEqualTo(4);
        for (String table : List.of("comment_trace", "trace_verdict", "comment_sketch", "comment_band")) {
            List<?> left = database.entities()
                    .createNativeQuery("select comment_id from " + table)
                    .getResultList();
            assertThat(left).as(table).isEqualTo(List.of(2L));
        }
    }
}
