package org.broadsheet.web.admin.screening;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.WatchedWord;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordLists;
import org.broadsheet.api.moderation.WordScope;
import org.broadsheet.api.moderation.WordTrial;
import org.broadsheet.api.moderation.WordTrials;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageAddress;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/**
 * The word lists. The address says which part is shown, and which form stands beside it: for a new word
 * ({@code form=new}), or for one that is there ({@code id=7}). With {@code as=csv} it is the list as a file. Moderators
 * look; what changes something is refused to them.
 */
@Named("screeningWords")
@ViewScoped
@AdminPage(path = "/admin/screening/words", permission = Permission.MODERATE_COMMENTS)
public class WordsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/admin/screening/words";
    private static final int PAGE_SIZE = 50;

    private static final String OUR_HOLD = "screening.words.our-hold";
    private static final String OUR_BLOCK = "screening.words.our-block";

    @Inject
    private Instance<WordLists> lists;

    @Inject
    private Instance<WordTrials> trials;

    @Inject
    private Settings settings;

    @Inject
    private PageAddress address;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private String text = "";
    private WordAction filter;
    private int page = 1;
    private Slice<WatchedWord> found;
    private Map<WordAction, Long> counts = Map.of();
    private List<WatchedWord> selected = new ArrayList<>();
    private List<WordEntry> removed = List.of();

    /** {@code new}, or empty. */
    private String form = "";

    /** The word being changed, as it was read; or null. */
    private WatchedWord open;

    private String word = "";
    private WordAction action = WordAction.HOLD;
    private String replacement = "";
    private boolean caseSensitive;
    private WordScope scope = WordScope.WORDS;
    private String note = "";

    /** What the word would have caught, or null while nobody asked. */
    private WordTrial trial;

    private boolean ourHold;
    private boolean ourBlock;

    /** Reads the address and then the lists. */
    public void load() {
        if (!isInstalled()) {
            return;
        }
        text = address.text("q");
        filter = address.constant("action", WordAction.class, null);
        if ("csv".equals(address.text("as"))) {
            download();
            return;
        }
        page = address.page();
        form = address.text("form");
        ourHold = Boolean.parseBoolean(settings.get(OUR_HOLD, "true"));
        ourBlock = Boolean.parseBoolean(settings.get(OUR_BLOCK, "true"));
        refresh();
        Long id = address.number("id");
        if (id != null) {
            show(id);
        }
    }

    public void add() {
        if (commands.run("details", () -> lists.get().add(entry()))) {
            messages.info("words.added", word);
            word = "";
            replacement = "";
            note = "";
            trial = null;
            forget();
            refresh();
        }
    }

    /** A second click on a form that is saved already finds none open. */
    public void save() {
        if (open == null) {
            return;
        }
        if (commands.run("details", () -> lists.get().change(open.id(), open.version(), entry()))) {
            messages.info("words.saved", word);
            open = null;
            trial = null;
            forget();
        } else {
            // What was typed stays, and may be saved over what it has become since.
            again(open.id());
        }
        refresh();
    }

    public void removeSelected() {
        if (selected.isEmpty()) {
            messages.warn("words.nothing-selected");
            return;
        }
        List<Long> ids = selected.stream().map(WatchedWord::id).toList();
        forget();
        if (commands.run("words", () -> removed = new ArrayList<>(lists.get().remove(ids)))) {
            selected = new ArrayList<>();
            if (open != null && ids.contains(open.id())) {
                open = null;
            }
        }
        refresh();
    }

    /** Puts back what was removed last. */
    public void undo() {
        List<WordEntry> back = removed;
        forget();
        if (commands.run("words", () -> lists.get().addAll(back))) {
            messages.info("words.restored", back.size());
        }
        refresh();
    }

    /** Looks for the word, as it is typed, in what came in lately; nothing is saved. */
    public void tryOut() {
        trial = null;
        commands.run("details", () -> trial = trials.get().tryOut(entry()));
    }

    public void saveOurs() {
        if (commands.run("ours", () -> {
            settings.set(OUR_HOLD, Boolean.toString(ourHold));
            settings.set(OUR_BLOCK, Boolean.toString(ourBlock));
        })) {
            messages.info("words.ours.saved");
        }
    }

    private void download() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        String name = filter == null ? "words" : "words-" + filter.name().toLowerCase(Locale.ROOT);
        answer.setResponseContentType("text/csv");
        answer.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        try {
            answer.getResponseOutputWriter().write(lists.get().export(filter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private WordEntry entry() {
        return new WordEntry(word, action, replacement, caseSensitive, scope, note);
    }

    private void show(long id) {
        again(id);
        if (open == null) {
            address.missing();
            return;
        }
        WordEntry entry = open.entry();
        word = entry.word();
        action = entry.action();
        replacement = entry.replacement();
        caseSensitive = entry.caseSensitive();
        scope = entry.scope();
        note = entry.note();
    }

    private void again(long id) {
        try {
            open = lists.get().open(id);
        } catch (NotFound e) {
            open = null;
        }
    }

    private void forget() {
        removed = List.of();
    }

    private void refresh() {
        found = lists.get().list(text, filter, page, PAGE_SIZE);
        if (page > found.pages()) {
            page = found.pages();
            found = lists.get().list(text, filter, page, PAGE_SIZE);
        }
        counts = lists.get().counts();
    }

    /** Whether comments are screened at all. */
    public boolean isInstalled() {
        return lists.isResolvable();
    }

    /** The address of what is shown. */
    public String getAddress() {
        String list = getListAddress() + (page == 1 ? "" : "&page=" + page);
        if (open != null) {
            return list + "&id=" + open.id();
        }
        return form.isEmpty() ? list : list + "&form=" + form;
    }

    /** The list's address without its page. */
    public String getListAddress() {
        return actionAddress(filter);
    }

    /** The list's address with another action, or with all when it is null. */
    public String actionAddress(WordAction other) {
        return PATH + "?action=" + (other == null ? "" : other.name().toLowerCase(Locale.ROOT)) + "&q="
                + address.encoded(text);
    }

    /** What was removed last, in a sentence; empty when nothing was. */
    public String getSaid() {
        return removed.isEmpty()
                ? ""
                : messages.text("words.removed", removed.size(), removed.get(0).word());
    }

    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long count(WordAction one) {
        return counts.getOrDefault(one, 0L);
    }

    public boolean isCreating() {
        return open == null && "new".equals(form);
    }

    public WordAction[] getActions() {
        return WordAction.values();
    }

    public WordScope[] getScopes() {
        return WordScope.values();
    }

    public String getText() {
        return text;
    }

    public WordAction getFilter() {
        return filter;
    }

    public Slice<WatchedWord> getFound() {
        return found;
    }

    public List<WatchedWord> getSelected() {
        return selected;
    }

    public void setSelected(List<WatchedWord> selected) {
        this.selected = selected;
    }

    public WatchedWord getOpen() {
        return open;
    }

    /** What the word would have caught, in sentences; none while nobody asked. */
    public List<String> getTried() {
        if (trial == null) {
            return List.of();
        }
        return trial.lookedAt() == 0
                ? List.of(messages.text("words.tried.none"), messages.text("words.tried.nothing"))
                : Stream.of(
                                messages.text("words.tried", trial.caught(), trial.lookedAt()),
                                trial.caught() == 0 ? "" : messages.text("words.tried.approved", trial.approved()),
                                messages.text("words.tried.nothing"))
                        .filter(sentence -> !sentence.isEmpty())
                        .toList();
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word.strip();
    }

    public WordAction getAction() {
        return action;
    }

    public void setAction(WordAction action) {
        this.action = action;
    }

    public String getReplacement() {
        return replacement;
    }

    public void setReplacement(String replacement) {
        this.replacement = replacement.strip();
    }

    public boolean isCaseSensitive() {
        return caseSensitive;
    }

    public void setCaseSensitive(boolean caseSensitive) {
        this.caseSensitive = caseSensitive;
    }

    public WordScope getScope() {
        return scope;
    }

    public void setScope(WordScope scope) {
        this.scope = scope;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note.strip();
    }

    public boolean isOurHold() {
        return ourHold;
    }

    public void setOurHold(boolean ourHold) {
        this.ourHold = ourHold;
    }

    public boolean isOurBlock() {
        return ourBlock;
    }

    public void setOurBlock(boolean ourBlock) {
        this.ourBlock = ourBlock;
    }
}
