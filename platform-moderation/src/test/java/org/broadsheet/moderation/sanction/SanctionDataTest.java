package org.broadsheet.moderation.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.broadsheet.api.moderation.SanctionKind;
import org.broadsheet.api.moderation.SanctionTarget;
import org.broadsheet.api.privacy.PersonalScope;
import org.broadsheet.moderation.ModerationDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SanctionDataTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final PersonalScope ADA = new PersonalScope("ada@example.org", Set.of(), false);

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final SanctionTable table = new SanctionTable();
    private final SanctionData data = new SanctionData(table, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void whatIsInForceIsShownAndStaysAndWhatHasEndedGoes() {
        table.entities = database.entities();
        database.run(() -> table.add(on("ada@example.org", NOON.plus(Duration.ofDays(1)))));
        database.run(() -> table.add(on("ada@example.org", NOON.minus(Duration.ofDays(1)))));
        database.run(() -> table.add(on("ben@example.org", NOON.minus(Duration.ofDays(1)))));

        assertThat(data.export(ADA).asJsonArray()).hasSize(2);
        assertThat(database.commit(() -> data.erase(ADA))).isEqualTo(1);
        assertThat(data.export(ADA).asJsonArray())
                .singleElement()
                .satisfies(left -> assertThat(left.toString()).contains("2026-03-02T12:00:00Z"));
        assertThat(table.on("ben@example.org")).hasSize(1);
    }

    private static Sanction on(String email, Instant end) {
        return new Sanction(
                SanctionKind.BAN, SanctionTarget.EMAIL, email, "Adverts", "Mo", NOON.minus(Duration.ofDays(9)), end);
    }
}
