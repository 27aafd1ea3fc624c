package org.broadsheet.moderation.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.WatchedWord;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordImport;
import org.broadsheet.api.moderation.WordLists;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.moderation.ScreeningChanged;

/** The lists in their table. Moderators read them, since they meet their words; changing them is for administrators. */
@ApplicationScoped
class StoredWordLists implements WordLists {

    private static final int LARGEST_PAGE = 500;
    private static final int MOST_REASONS = 50;

    private final WordTable table;
    private final ChangeLog changeLog;
    private final Event<ScreeningChanged> changed;
    private final CurrentActor actor;
    private final Clock clock;

    /** For the container's proxy. */
    protected StoredWordLists() {
        this(null, null, null, null, null);
    }

    @Inject
    StoredWordLists(
            WordTable table, ChangeLog changeLog, Event<ScreeningChanged> changed, CurrentActor actor, Clock clock) {
        this.table = table;
        this.changeLog = changeLog;
        this.changed = changed;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    @RequiresPermission(Permission.MODERATE_COMMENTS)
    public Slice<WatchedWord> list(String text, WordAction action, int page, int size) {
        int number = Math.max(1, page);
        int limit = Math.min(LARGEST_PAGE, Math.max(1, size));
        int offset = (int) Math.min(Integer.MAX_VALUE, (number - 1L) * limit);
        String part = text.strip();
        return new Slice<>(
                table.list(part, action, offset, limit).stream()
                        .map(ListedWord::view)
                        .toList(),
                table.count(part, action),
                number,
                limit);
    }

    @Override
    @RequiresPermission(Permission.MODERATE_COMMENTS)
    public Map<WordAction, Long> counts() {
        return table.counts();
    }

    @Override
    @RequiresPermission(Permission.MODERATE_COMMENTS)
    public WatchedWord open(long id) {
        return find(id).view();
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    @Transactional
    public long add(WordEntry entry) {
        WordEntry checked = WordCheck.checked(entry);
        begin();
        if (table.count("", null) >= MAX_ENTRIES) {
            throw tooMany("word");
        }
        free(checked, 0);
        ListedWord word = listed(checked, clock.instant());
        table.add(word);
        tell();
        return word.id();
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    @Transactional
    public int addAll(List<WordEntry> entries) {
        List<WordEntry> checked = entries.stream().map(WordCheck::readable).toList();
        begin();
        return write(checked, "");
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    @Transactional
    public void change(long id, long version, WordEntry entry) {
        WordEntry checked = WordCheck.checked(entry);
        begin();
        ListedWord word = find(id);
        if (word.version() != version) {
            throw new EditConflict("watched word", id, version, word.version(), null);
        }
        free(checked, id);
        word.change(checked);
        // At once, while it can still be told who was faster; later it would be an error of the commit.
        if (!table.flush()) {
            throw new EditConflict("watched word", id, version, version + 1, null);
        }
        tell();
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    @Transactional
    public List<WordEntry> remove(List<Long> ids) {
        begin();
        List<ListedWord> words = table.findAll(ids);
        words.forEach(table::remove);
        tell();
        return words.stream().map(ListedWord::entry).toList();
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    @Transactional
    public WordImport importFile(InputStream content, WordAction action) {
        return take(WordFile.read(content, action), false);
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    @Transactional
    public WordImport importWordPressKeys(InputStream content, WordAction action) {
        return take(WordFile.readWordPressKeys(content, action), true);
    }

    @Override
    @RequiresPermission(Permission.MODERATE_COMMENTS)
    public String export(WordAction action) {
        return WordFile.write(
                table.list("", action, 0, Integer.MAX_VALUE).stream().map(ListedWord::entry));
    }

    /** @param narrow whether what is too broad comes in as a whole word, where it is one */
    private WordImport take(List<WordRow> rows, boolean narrow) {
        List<WordEntry> fit = new ArrayList<>();
        List<WordImport.Skipped> reasons = new ArrayList<>();
        List<WordImport.Skipped> narrowed = new ArrayList<>();
        int skipped = 0;
        for (WordRow row : rows) {
            WordEntry clean = WordCheck.clean(row.entry());
            List<FieldError> errors = WordCheck.errors(clean);
            if (errors.isEmpty()) {
                fit.add(clean);
                continue;
            }
            Optional<WordEntry> word = narrow ? WordCheck.narrowed(clean) : Optional.empty();
            if (word.isPresent()) {
                fit.add(word.get());
                if (narrowed.size() < MOST_REASONS) {
                    narrowed.add(new WordImport.Skipped(row.line(), clean.word(), "whole-word"));
                }
                continue;
            }
            skipped++;
            if (reasons.size() < MOST_REASONS) {
                reasons.add(new WordImport.Skipped(
                        row.line(), clean.word(), errors.get(0).code()));
            }
        }
        begin();
        int added = write(fit, "file");
        return new WordImport(added, fit.size() - added, skipped, reasons, narrowed);
    }

    /** Writes what is not there yet. */
    private int write(List<WordEntry> checked, String field) {
        Set<WordIdentity> known = table.identities();
        int before = known.size();
        Instant now = clock.instant();
        List<ListedWord> added = checked.stream()
                .filter(entry -> known.add(WordIdentity.of(entry)))
                .map(entry -> listed(entry, now))
                .toList();
        if (before + added.size() > MAX_ENTRIES) {
            throw tooMany(field);
        }
        table.addAll(added);
        tell();
        return added.size();
    }

    private ListedWord listed(WordEntry entry, Instant now) {
        return new ListedWord(entry, actor.get().name(), now);
    }

    private ListedWord find(long id) {
        return table.find(id).orElseThrow(() -> new NotFound("watched word", id));
    }

    private void free(WordEntry entry, long exceptId) {
        if (table.taken(WordIdentity.of(entry), exceptId)) {
            throw new Duplicate("word", "already watched: " + entry.word());
        }
    }

    private static InvalidInput tooMany(String field) {
        return new InvalidInput(FieldError.of(field, "too-many", MAX_ENTRIES));
    }

    private void begin() {
        table.nextEdition();
    }

    /** This node looks again when the transaction is through; the others follow the change log. */
    private void tell() {
        changeLog.record(ChangeKind.SCREENING, 0);
        changed.fire(new ScreeningChanged());
    }
}
