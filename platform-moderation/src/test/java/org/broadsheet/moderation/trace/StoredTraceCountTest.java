package org.broadsheet.moderation.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.SomeSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoredTraceCountTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant MONTH = NOON.minus(Duration.ofDays(30));

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final TraceSecretTable secrets = new TraceSecretTable();
    private final TraceKeys keys = new TraceKeys(secrets, new SomeSettings(Map.of()));
    private final TraceRecorder recorder = new TraceRecorder(keys);
    private final StoredTraceCount count = new StoredTraceCount(keys);

    @BeforeEach
    void connect() {
        secrets.entities = database.entities();
        recorder.entities = database.entities();
        count.entities = database.entities();
    }

    @Test
    void countsCommentsByWriterAddressNetworkAndHostSinceADay() {
        post(100, "ada@reader.example", "192.0.2.7", "https://shop.pills.example/a https://pills.example/b", NOON);
        post(101, "ada@reader.example", "192.0.2.8", "https://notpills.example/a", NOON);
        post(102, "ada@reader.example", "192.0.2.7", "", MONTH.minusSeconds(1));
        assertThat(count.byWriter("ada@reader.example", MONTH)).isEqualTo(2);
        assertThat(count.fromAddresses(List.of("192.0.2.7", "192.0.2.9"), MONTH))
                .isEqualTo(1);
        assertThat(count.fromNetworks(List.of("192.0.2.0/24"), MONTH)).isEqualTo(2);
        assertThat(count.linking("pills.example", MONTH)).isEqualTo(1);
    }

    private void post(long comment, String email, String address, String text, Instant time) {
        database.sql("insert into comment (id) values (" + comment + ")");
        CommentCandidate candidate = new CommentCandidate(
                7, null, "Ada", email, "", text, text, address, "", "", null, false, "Harbour", "Harbour", time);
        database.run(() -> recorder.record(new CommentScreened(comment, candidate, CommentState.APPROVED, List.of())));
    }
}
