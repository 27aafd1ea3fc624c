package org.broadsheet.core.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.transfer.ImportReport;

/**
 * Decides for each thing of one import what to do with it, and keeps the account. New things come in; what the file
 * has unchanged is left alone; what changed there but not here is updated; what was edited here stays as it is.
 */
final class Reconciler {

    private final String source;
    private final ImportMemory memory;
    private final Map<ImportMemory.Key, ImportMemory.Entry> known;

    private final Map<ImportPlan.Kind, Integer> created = new EnumMap<>(ImportPlan.Kind.class);
    private final Map<ImportPlan.Kind, Integer> updated = new EnumMap<>(ImportPlan.Kind.class);
    private final Map<ImportPlan.Kind, Integer> unchanged = new EnumMap<>(ImportPlan.Kind.class);
    private final List<ImportReport.Line> kept = new ArrayList<>();
    private final List<ImportReport.Line> noted = new ArrayList<>();

    Reconciler(String source, ImportMemory memory) {
        this.source = source;
        this.memory = memory;
        known = memory.of(source);
    }

    /** @return its id here, whatever was done */
    <P extends ImportPlan.Planned> long take(P planned, Destination<P> destination) {
        ImportMemory.Entry before = known.get(ImportMemory.Key.of(planned));
        String mark = before == null ? null : destination.mark(before.localId()).orElse(null);
        if (mark == null) {
            return takeNew(planned, destination);
        }
        if (!mark.equals(before.mark())) {
            kept.add(line(planned, "edited-here"));
        } else if (before.hash().equals(planned.hash())) {
            unchanged.merge(planned.kind(), 1, Integer::sum);
        } else {
            destination.update(before.localId(), planned);
            remember(planned, before.localId(), destination);
            updated.merge(planned.kind(), 1, Integer::sum);
        }
        return before.localId();
    }

    private <P extends ImportPlan.Planned> long takeNew(P planned, Destination<P> destination) {
        Long twin = destination
                .twin(planned)
                .filter(id -> !cameIn(planned.kind(), id))
                .orElse(null);
        long localId = twin == null ? destination.create(planned) : twin;
        remember(planned, localId, destination);
        (twin == null ? created : unchanged).merge(planned.kind(), 1, Integer::sum);
        return localId;
    }

    /** Two things of one source stay two here, however alike they are. */
    private boolean cameIn(ImportPlan.Kind kind, long localId) {
        return known.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().kind() == kind && entry.getValue().localId() == localId);
    }

    private <P extends ImportPlan.Planned> void remember(P planned, long localId, Destination<P> destination) {
        String mark = destination
                .mark(localId)
                .orElseThrow(() -> new IllegalStateException(planned.kind() + " " + localId + " did not come in"));
        ImportMemory.Key key = ImportMemory.Key.of(planned);
        ImportMemory.Entry entry = new ImportMemory.Entry(localId, planned.hash(), mark);
        if (known.put(key, entry) == null) {
            memory.add(source, key, entry);
        } else {
            memory.replace(source, key, entry);
        }
    }

    /** Adds to what came in otherwise than it was. */
    void note(ImportPlan.Planned planned, String reason) {
        noted.add(line(planned, reason));
    }

    /**
     * @param site the exporting site as the file names it
     * @param plan with what was left out before anything was looked up here
     */
    ImportReport report(String site, ImportPlan plan) {
        List<ImportReport.Line> notes = new ArrayList<>(plan.noted());
        notes.addAll(noted);
        return new ImportReport(site, counts(created), counts(updated), counts(unchanged), plan.skipped(), notes, kept);
    }

    private static List<ImportReport.Count> counts(Map<ImportPlan.Kind, Integer> tally) {
        return tally.entrySet().stream()
                .map(entry -> new ImportReport.Count(entry.getKey().key(), entry.getValue()))
                .toList();
    }

    private static ImportReport.Line line(ImportPlan.Planned planned, String reason) {
        return new ImportReport.Line(planned.kind().key(), planned.what(), planned.line(), reason);
    }
}
