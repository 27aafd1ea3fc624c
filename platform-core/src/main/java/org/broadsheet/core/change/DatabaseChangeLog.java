package org.broadsheet.core.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.change.Change;
import org.broadsheet.api.change.ChangeCursor;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.security.PublicOperation;

/** The change log in its table. Everybody may follow it: it holds kinds and numbers, nothing else. */
@ApplicationScoped
@PublicOperation
@Transactional
class DatabaseChangeLog implements ChangeLog {

    /** Somebody far behind catches up in steps rather than in one answer that fills the memory. */
    private static final int STEP = 5_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    @Transactional(TxType.MANDATORY)
    public void record(ChangeKind kind, long entityId) {
        entities.persist(new LoggedChange(kind, entityId, clock.instant()));
    }

    /**
     * Looks back over the numbers handed out lately: those not there may belong to transactions that still run. Lines
     * carry the time at which their number was taken, so whatever lies below the last line older than that is over.
     */
    @Override
    public ChangeCursor now() {
        Instant now = clock.instant();
        long settled = entities.createQuery(
                        "select coalesce(max(c.id), 0) from LoggedChange c where c.changedAt < :time", Long.class)
                .setParameter("time", now.minus(CursorSteps.PATIENCE))
                .getSingleResult();
        List<Long> recent = entities.createQuery(
                        "select c.id from LoggedChange c where c.id > :settled order by c.id desc", Long.class)
                .setParameter("settled", settled)
                .setMaxResults(CursorSteps.MOST_MISSING)
                .getResultList();
        long highest = recent.isEmpty() ? settled : recent.get(0);
        return CursorSteps.next(new ChangeCursor(settled, Map.of()), highest, recent, now);
    }

    @Override
    public Changes since(ChangeCursor cursor) {
        List<Change> late = late(cursor);
        List<Change> later = read("select c from LoggedChange c where c.id > :from order by c.id", cursor.highest());
        List<Change> changes = new ArrayList<>(late);
        changes.addAll(later);
        changes.sort(Comparator.comparingLong(Change::id));
        long highest =
                later.isEmpty() ? cursor.highest() : later.get(later.size() - 1).id();
        List<Long> seen = changes.stream().map(Change::id).toList();
        return new Changes(List.copyOf(changes), CursorSteps.next(cursor, highest, seen, clock.instant()));
    }

    /** What had been missing and came since; asked in portions, as databases limit the length of a list. */
    private List<Change> late(ChangeCursor cursor) {
        List<Long> missing = cursor.missing().keySet().stream().sorted().toList();
        List<Change> late = new ArrayList<>();
        for (int from = 0; from < missing.size(); from += 500) {
            entities.createQuery("select c from LoggedChange c where c.id in :ids", LoggedChange.class)
                    .setParameter("ids", missing.subList(from, Math.min(from + 500, missing.size())))
                    .getResultStream()
                    .map(LoggedChange::view)
                    .forEach(late::add);
        }
        return late;
    }

    private List<Change> read(String query, long from) {
        return entities.createQuery(query, LoggedChange.class)
                .setParameter("from", from)
                .setMaxResults(STEP)
                .getResultStream()
                .map(LoggedChange::view)
                .toList();
    }
}
