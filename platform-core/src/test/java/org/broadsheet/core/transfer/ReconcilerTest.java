package org.broadsheet.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.transfer.ImportReport;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

    private static final ImportReport.Count ONE = new ImportReport.Count("author", 1);

    private final Memory memory = new Memory();
    private final Newsroom newsroom = new Newsroom();

    @Test
    void takesInWhatIsNewAndLeavesItAloneTheSecondTime() {
        assertThat(run(ann("Ann Lee")).created()).containsExactly(ONE);

        ImportReport again = run(ann("Ann Lee"));

        assertThat(again.created()).isEmpty();
        assertThat(again.updated()).isEmpty();
        assertThat(again.unchanged()).containsExactly(ONE);
        assertThat(newsroom.names).containsExactly(Map.entry(1L, "Ann Lee"));
    }

    @Test
    void updatesWhatChangedThereButNotHere() {
        run(ann("Ann Lee"));

        assertThat(run(ann("Ann Lee-Hall")).updated()).containsExactly(ONE);
        assertThat(newsroom.names).containsExactly(Map.entry(1L, "Ann Lee-Hall"));
        assertThat(run(ann("Ann Lee-Hall")).unchanged()).containsExactly(ONE);
    }

    @Test
    void keepsAndListsWhatWasEditedHereWhetherTheFileChangedOrNot() {
        run(ann("Ann Lee"));
        newsroom.names.put(1L, "Ann, our own");

        for (String name : List.of("Ann Lee", "Ann Lee-Hall", "Ann Lee")) {
            ImportReport report = run(ann(name));

            assertThat(report.kept()).containsExactly(new ImportReport.Line("author", name, 3, "edited-here"));
            assertThat(report.updated()).isEmpty();
            assertThat(report.unchanged()).isEmpty();
        }
        assertThat(newsroom.names).containsExactly(Map.entry(1L, "Ann, our own"));
    }

    @Test
    void takesWhatIsHereAlreadyForTheSame() {
        newsroom.names.put(9L, "Ann Lee");

        assertThat(run(ann("Ann Lee")).unchanged()).containsExactly(ONE);
        assertThat(newsroom.names).hasSize(1);
        assertThat(memory.entries.values())
                .singleElement()
                .satisfies(entry -> assertThat(entry.localId()).isEqualTo(9));
    }

    @Test
    void keepsTwoOfOneSourceApartHoweverAlike() {
        run(ann("Ann Lee"));

        assertThat(run(new ImportPlan.PlannedAuthor(4, "ann2", "Ann Lee", "")).created())
                .containsExactly(ONE);
        assertThat(newsroom.names).containsOnly(Map.entry(1L, "Ann Lee"), Map.entry(2L, "Ann Lee"));
    }

    @Test
    void takesInAgainWhatIsNotHereAnyMore() {
        run(ann("Ann Lee"));
        newsroom.names.clear();

        assertThat(run(ann("Ann Lee")).created()).containsExactly(ONE);
        assertThat(newsroom.names).containsValue("Ann Lee");
    }

    @Test
    void knowsThingsByVeryLongNames() {
        ImportPlan.PlannedAuthor author = new ImportPlan.PlannedAuthor(3, "x".repeat(5000), "Ann", "");

        run(author);

        assertThat(run(author).unchanged()).containsExactly(ONE);
        assertThat(memory.entries.keySet()).allMatch(key -> key.foreignId().length() <= ImportRecord.MAX_FOREIGN_ID);
    }

    private ImportReport run(ImportPlan.PlannedAuthor author) {
        Reconciler reconciler = new Reconciler("gazette.example", memory);
        reconciler.take(author, newsroom);
        return reconciler.report(
                "https://gazette.example",
                new ImportPlan("gazette.example", List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static ImportPlan.PlannedAuthor ann(String name) {
        return new ImportPlan.PlannedAuthor(3, "ann", name, "");
    }

    private static final class Memory implements ImportMemory {

        private final Map<Key, Entry> entries = new HashMap<>();

        @Override
        public Map<Key, Entry> of(String source) {
            return new HashMap<>(entries);
        }

        @Override
        public void add(String source, Key key, Entry entry) {
            assertThat(entries.put(key, entry)).isNull();
        }

        @Override
        public void replace(String source, Key key, Entry entry) {
            assertThat(entries.replace(key, entry)).isNotNull();
        }
    }

    private static final class Newsroom implements Destination<ImportPlan.PlannedAuthor> {

        private final Map<Long, String> names = new HashMap<>();

        @Override
        public Optional<Long> twin(ImportPlan.PlannedAuthor planned) {
            return names.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(planned.name()))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        @Override
        public long create(ImportPlan.PlannedAuthor planned) {
            long id = names.size() + 1L;
            names.put(id, planned.name());
            return id;
        }

        @Override
        public void update(long localId, ImportPlan.PlannedAuthor planned) {
            names.put(localId, planned.name());
        }

        @Override
        public Optional<String> mark(long localId) {
            return Optional.ofNullable(names.get(localId));
        }
    }
}
