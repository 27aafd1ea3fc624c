package org.broadsheet.moderation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.api.change.ChangeCursor;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.Unreadable;
import org.broadsheet.api.moderation.WatchedWord;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordImport;
import org.broadsheet.api.moderation.WordLists;
import org.broadsheet.api.moderation.WordScope;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.ScreeningChanged;
import org.broadsheet.moderation.screening.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists on a real database. */
class StoredWordListsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final Actor ADMINISTRATOR = new Actor(3, "ad", "Ad Min", EnumSet.allOf(Permission.class));

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final WordTable table = new WordTable();
    private final WordMemory memory = new WordMemory(table);
    private final List<ChangeKind> logged = new ArrayList<>();
    private final WordLists lists =
            new StoredWordLists(table, new Log(), new Told(), new SameActor(), Clock.fixed(NOON, ZoneOffset.UTC));

    @BeforeEach
    void connect() {
        table.entities = database.entities();
    }

    @Test
    void keepsWhatWasWrittenAndByWhom() {
        WordEntry entry =
                new WordEntry("  Cold \n fish", WordAction.REPLACE, " warm ", true, WordScope.WORDS, "a note ");
        long id = database.commit(() -> lists.add(entry));
        assertThat(lists.open(id))
                .isEqualTo(new WatchedWord(
                        id,
                        1,
                        new WordEntry("Cold fish", WordAction.REPLACE, "warm", true, WordScope.WORDS, "a note"),
                        "Ad Min",
                        NOON));
        assertThat(logged).containsExactly(ChangeKind.SCREENING);
    }

    @Test
    void listsByPartAndActionInOrder() {
        add("zander", WordAction.HOLD);
        add("Eel", WordAction.BLOCK);
        add("eel pie", WordAction.HOLD);
        add("100%", WordAction.HOLD);
        assertThat(listed("", null)).containsExactly("100%", "Eel", "eel pie", "zander");
        assertThat(listed(" EEL ", null)).containsExactly("Eel", "eel pie");
        assertThat(listed("eel", WordAction.HOLD)).containsExactly("eel pie");
        assertThat(listed("0%", null)).as("% stands for itself").containsExactly("100%");
        assertThat(listed("_", null)).isEmpty();
        assertThat(lists.list("", null, 2, 3)).satisfies(slice -> {
            assertThat(slice.total()).isEqualTo(4);
            assertThat(slice.items()).hasSize(1);
        });
        assertThat(lists.counts())
                .containsEntry(WordAction.HOLD, 3L)
                .containsEntry(WordAction.BLOCK, 1L)
                .containsEntry(WordAction.FLAG, 0L);
    }

    @ParameterizedTest
    @CsvSource({"'', required", "'#', invalid", "'* *', invalid", "' ', required"})
    void saysWhatCannotBeWatched(String word, String code) {
        assertThatThrownBy(() -> add(word, WordAction.HOLD))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(FieldError::field, FieldError::code)
                                .containsExactly(tuple("word", code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*", "*a*", "a* b*", "ab*", "**a**", "\u8d4c*"})
    void aPatternThatMeetsNearlyEveryCommentIsRefused(String word) {
        assertThatThrownBy(() -> add(word, WordAction.HOLD))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors()).containsExactly(FieldError.of("word", "too-broad", 3)));
        assertThat(listed("", null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ab c", "abc*", "*b*cd", "buy * pills", "\u8d4c\u573a*", "\u8d4c"})
    void wholeWordsMayBeShortAndPatternsNeedThreeLetters(String word) {
        add(word, WordAction.HOLD);
        assertThat(listed("", null)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource({
        "a, too-broad",
        ".r, too-broad",
        "' x ', too-broad",
        "192, ",
        ".ru, ",
        "\ud83c\udf46, ",
        "\u8d4c\u573a, "
    })
    void whatIsLookedForInsideOfWordsNeedsThreeLetters(String part, String code) {
        WordEntry entry = WordRules.anywhere(part, WordAction.BLOCK);
        if (code == null) {
            database.commit(() -> lists.add(entry));
            assertThat(listed("", null)).hasSize(1);
        } else {
            assertThatThrownBy(() -> database.commit(() -> lists.add(entry)))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            invalid -> assertThat(invalid.errors())
                                    .extracting(FieldError::code)
                                    .containsExactly(code));
        }
    }

    @Test
    void anImportNamesTheLinesOfBroadPatterns() {
        WordImport report = database.commit(() -> lists.importFile(stream("eel\n**\na*\n"), WordAction.HOLD));
        assertThat(report.reasons())
                .containsExactly(
                        new WordImport.Skipped(2, "**", "invalid"), new WordImport.Skipped(3, "a*", "too-broad"));
    }

    @Test
    void shortKeysOfWordPressComeInAsWholeWords() {
        WordImport report =
                database.commit(() -> lists.importWordPressKeys(stream("eel\nxx\n!!\n192.0.2.\n"), WordAction.HOLD));
        assertThat(report)
                .isEqualTo(new WordImport(
                        3,
                        0,
                        1,
                        List.of(new WordImport.Skipped(3, "!!", "too-broad")),
                        List.of(new WordImport.Skipped(2, "xx", "whole-word"))));
        assertThat(entries())
                .extracting(WordEntry::word, WordEntry::scope)
                .containsExactlyInAnyOrder(
                        tuple("eel", WordScope.ANYWHERE),
                        tuple("xx", WordScope.WORDS),
                        tuple("192.0.2.", WordScope.ANYWHERE));
    }

    @Test
    void whatWasOnTheListsBeforeComesBackHoweverBroad() {
        assertThat((int) database.commit(() -> lists.addAll(List.of(WordRules.word("a*", WordAction.FLAG)))))
                .isEqualTo(1);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        WordEntry entry =
                new WordEntry("x".repeat(201), WordAction.REPLACE, "y".repeat(201), false, null, "n".repeat(501));
        assertThatThrownBy(() -> database.commit(() -> lists.add(entry)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(FieldError::field)
                                .containsExactly("word", "scope", "replacement", "note"));
        assertThat(logged).isEmpty();
    }

    @Test
    void theSameIsThereOnce() {
        long eel = add("eel", WordAction.HOLD);
        assertThatThrownBy(() -> add("EEL", WordAction.BLOCK))
                .isInstanceOfSatisfying(
                        Duplicate.class, one -> assertThat(one.field()).isEqualTo("word"));
        database.commit(() -> lists.add(new WordEntry("Eel", WordAction.HOLD, "", true, WordScope.WORDS, "")));
        database.commit(() -> lists.add(WordRules.anywhere("eel", WordAction.HOLD)));
        long cod = add("cod", WordAction.HOLD);
        assertThatThrownBy(() -> change(cod, 1, WordRules.word("eel", WordAction.HOLD)))
                .isInstanceOf(Duplicate.class);
        change(eel, 1, WordRules.word("eel", WordAction.BLOCK));
        assertThat(lists.open(eel).entry().action()).isEqualTo(WordAction.BLOCK);
    }

    @Test
    void whoeverChangesAnOldVersionIsTold() {
        long id = add("eel", WordAction.HOLD);
        change(id, 1, WordRules.word("eels", WordAction.HOLD));
        assertThatThrownBy(() -> change(id, 1, WordRules.word("cod", WordAction.HOLD)))
                .isInstanceOf(EditConflict.class);
        assertThat(lists.open(id).entry().word()).isEqualTo("eels");
        assertThatThrownBy(() -> change(id + 1, 1, WordRules.word("cod", WordAction.HOLD)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasTakenOffCanBePutBack() {
        long eel = add("eel", WordAction.HOLD);
        long cod = add("cod", WordAction.BLOCK);
        List<WordEntry> removed = database.commit(() -> lists.remove(List.of(eel, cod, 999L)));
        assertThat(listed("", null)).isEmpty();
        add("cod", WordAction.FLAG);
        assertThat((int) database.commit(() -> lists.addAll(removed))).isEqualTo(1);
        assertThat(listed("", null)).containsExactly("cod", "eel");
    }

    @Test
    void anImportCountsWhatItDid() {
        add("eel", WordAction.HOLD);
        WordImport report =
                database.commit(() -> lists.importFile(stream("EEL\ncod\n!!!\nCod\nherring,,true\n"), WordAction.FLAG));
        assertThat(report)
                .isEqualTo(new WordImport(2, 2, 1, List.of(new WordImport.Skipped(3, "!!!", "invalid")), List.of()));
        assertThat(listed("", WordAction.FLAG)).containsExactly("cod", "herring");
        assertThat(lists.list("herring", null, 1, 1).items().get(0).entry().caseSensitive())
                .isTrue();
    }

    @Test
    void aBrokenFileWritesNothing() {
        assertThatThrownBy(() -> database.commit(() -> lists.importFile(stream("eel\n\"cod"), WordAction.HOLD)))
                .isInstanceOf(Unreadable.class);
        assertThat(listed("", null)).isEmpty();
        assertThat(logged).isEmpty();
    }

    @Test
    void whatIsExportedCanBeImported() {
        add("eel, \"cold\"", WordAction.HOLD);
        database.commit(() -> lists.add(WordRules.replaced("co*d", "fish, perhaps")));
        database.commit(() -> lists.add(WordRules.anywhere("192.0.2.", WordAction.BLOCK)));
        String file = lists.export(null);
        assertThat(lists.export(WordAction.BLOCK).lines()).hasSize(2);
        List<WordEntry> before = entries();
        database.commit(() -> lists.remove(lists.list("", null, 1, 10).items().stream()
                .map(WatchedWord::id)
                .toList()));
        database.commit(() -> lists.importFile(stream(file), WordAction.FLAG));
        assertThat(entries()).isEqualTo(before).hasSize(3);
    }

    @Test
    void sixtyFiveThousandWordsComeInAndAreInForce() {
        String file = IntStream.range(0, 65_000).mapToObj(i -> "word" + i).collect(Collectors.joining("\n"));
        WordImport report = database.commit(() -> lists.importFile(stream(file), WordAction.HOLD));
        assertThat(report.added()).isEqualTo(65_000);
        assertThat(memory.words().among(Words.of("Word0, word64999 and word65000")))
                .extracting(hit -> hit.entry().word())
                .containsExactly("word0", "word64999");
        String more = IntStream.range(65_000, 100_001).mapToObj(i -> "word" + i).collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> database.commit(() -> lists.importFile(stream(more), WordAction.HOLD)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors())
                                .containsExactly(FieldError.of("file", "too-many", 100_000)));
        assertThat(lists.counts()).containsEntry(WordAction.HOLD, 65_000L);
    }

    @Test
    void theMemoryReadsAgainWhenTheListsHaveChangedAlone() {
        add("eel", WordAction.HOLD);
        CompiledWords first = memory.words();
        assertThat(first.among(Words.of("eel"))).hasSize(1);
        memory.changed(new ScreeningChanged());
        assertThat(memory.words()).as("something else was learnt").isSameAs(first);
        add("cod", WordAction.HOLD);
        assertThat(memory.words().among(Words.of("eel and cod"))).hasSize(2);
    }

    @Test
    void whileTheDatabaseIsAwayTheLastListsStayInForce() {
        boolean[] away = {true};
        WordMemory troubled = new WordMemory(new WordTable() {
            @Override
            long committedEdition() {
                if (away[0]) {
                    throw new IllegalStateException("away");
                }
                return 1;
            }

            @Override
            List<WordEntry> committed() {
                return List.of(WordRules.word("eel", WordAction.HOLD));
            }
        });
        assertThatThrownBy(troubled::words).as("none known yet").hasMessage("away");
        away[0] = false;
        CompiledWords known = troubled.words();
        assertThat(known.has(WordAction.HOLD)).isTrue();
        away[0] = true;
        troubled.changed(new ScreeningChanged());
        assertThat(troubled.words()).isSameAs(known);
    }

    private long add(String word, WordAction action) {
        return database.commit(() -> lists.add(WordRules.word(word, action)));
    }

    private void change(long id, long version, WordEntry entry) {
        database.run(() -> lists.change(id, version, entry));
    }

    private List<String> listed(String text, WordAction action) {
        return lists.list(text, action, 1, 50).items().stream()
                .map(word -> word.entry().word())
                .toList();
    }

    private List<WordEntry> entries() {
        return lists.list("", null, 1, 50).items().stream()
                .map(WatchedWord::entry)
                .toList();
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private final class Log implements ChangeLog {

        @Override
        public void record(ChangeKind kind, long entityId) {
            logged.add(kind);
        }

        @Override
        public ChangeCursor now() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Changes since(ChangeCursor cursor) {
            throw new UnsupportedOperationException();
        }
    }

    /** Tells the memory at once; the container waits for the commit. */
    private final class Told implements Event<ScreeningChanged> {

        @Override
        public void fire(ScreeningChanged event) {
            memory.changed(event);
        }

        @Override
        public <U extends ScreeningChanged> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ScreeningChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<ScreeningChanged> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ScreeningChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends ScreeningChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class SameActor implements CurrentActor {

        @Override
        public Actor get() {
            return ADMINISTRATOR;
        }

        @Override
        public <T> T callAs(Actor actor, Supplier<T> work) {
            return work.get();
        }
    }
}
