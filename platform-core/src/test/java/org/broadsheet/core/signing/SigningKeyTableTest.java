package org.broadsheet.core.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SigningKeyTableTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final SigningKeyTable table = new SigningKeyTable();

    @BeforeEach
    void setUp() {
        table.entities = database.entities();
    }

    @Test
    void twoNodesThatEachMadeAKeySignWithTheSameOne() {
        assertThat(table.oldest()).isEmpty();
        add(NOON.plusSeconds(1));
        add(NOON);

        SigningKey oldest = table.oldest().orElseThrow();

        assertThat(oldest.secret()).hasSize(32);
        assertThat(database.entities()
                        .createQuery("select k.id from SigningKey k where k.createdAt = :time", String.class)
                        .setParameter("time", NOON)
                        .getSingleResult())
                .isEqualTo(oldest.id());
    }

    @Test
    void aRetiredKeyIsNoKey() {
        add(NOON);
        String id = table.oldest().orElseThrow().id();
        assertThat(table.find(id)).isPresent();

        database.sql("update signing_key set retired_at = created_at");

        assertThat(table.find(id)).isEmpty();
        assertThat(table.oldest()).isEmpty();
    }

    private void add(Instant time) {
        table.clock = Clock.fixed(time, ZoneOffset.UTC);
        database.run(table::add);
    }
}
