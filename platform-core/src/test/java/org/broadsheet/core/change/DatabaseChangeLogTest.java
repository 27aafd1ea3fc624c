package org.broadsheet.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.broadsheet.api.change.Change;
import org.broadsheet.api.change.ChangeCursor;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog.Changes;
import org.broadsheet.core.startup.CoreDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseChangeLogTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final DatabaseChangeLog log = new DatabaseChangeLog();

    @BeforeEach
    void setUp() {
        log.entities = database.entities();
        at(NOON);
    }

    @Test
    void tellsWhatCameSinceAndNothingTwice() {
        record(1);
        ChangeCursor start = log.now();
        record(2);
        record(3);

        Changes first = log.since(start);

        assertThat(first.changes()).extracting(Change::entityId).containsExactly(2L, 3L);
        assertThat(first.changes().get(0).time()).isEqualTo(NOON);
        assertThat(log.since(first.next()).changes()).isEmpty();
    }

    @Test
    void anEmptyLogHasAPlaceToStartFrom() {
        ChangeCursor start = log.now();
        record(5);

        assertThat(log.since(start).changes()).extracting(Change::entityId).containsExactly(5L);
    }

    @Test
    void doesNotMissANumberThatIsCommittedLate() {
        ChangeCursor start = log.now();
        EntityManager slow = database.another();
        slow.getTransaction().begin();
        slow.persist(new LoggedChange(ChangeKind.ARTICLE, 1, NOON));
        slow.flush();
        record(2);
        Changes before = log.since(start);
        slow.getTransaction().commit();
        slow.close();

        assertThat(before.changes()).extracting(Change::entityId).containsExactly(2L);
        assertThat(log.since(before.next()).changes())
                .extracting(Change::entityId)
                .containsExactly(1L);
    }

    @Test
    void aFirstCursorWaitsForTransactionsThatRunAlready() {
        EntityManager slow = database.another();
        slow.getTransaction().begin();
        slow.persist(new LoggedChange(ChangeKind.ARTICLE, 1, NOON));
        slow.flush();
        record(2);
        ChangeCursor start = log.now();
        slow.getTransaction().commit();
        slow.close();

        assertThat(log.since(start).changes()).extracting(Change::entityId).containsExactly(1L);
    }

    @Test
    void aFirstCursorDoesNotWaitForWhatWasRolledBackLongAgo() {
        record(1);
        EntityManager failed = database.another();
        failed.getTransaction().begin();
        failed.persist(new LoggedChange(ChangeKind.ARTICLE, 2, NOON));
        failed.flush();
        failed.getTransaction().rollback();
        failed.close();
        record(3);
        at(NOON.plus(Duration.ofHours(1)));
        record(4);

        assertThat(log.now().missing()).isEmpty();
        assertThat(log.since(log.now()).changes()).isEmpty();
    }

    private void record(long id) {
        database.run(() -> log.record(ChangeKind.ARTICLE, id));
    }

    private void at(Instant time) {
        log.clock = Clock.fixed(time, ZoneOffset.UTC);
    }
}
