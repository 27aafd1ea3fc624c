package org.broadsheet.web.admin.screening;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.Unreadable;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordImport;
import org.broadsheet.api.moderation.WordLists;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/** Brings many words to the lists at once: from a file, or from what was pasted. */
@Named("screeningImport")
@ViewScoped
@AdminPage(path = "/admin/screening/import", permission = Permission.MANAGE_SETTINGS)
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "import";

    @Inject
    private Instance<WordLists> lists;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private transient Part file;
    private String pasted = "";
    private WordSource source = WordSource.LIST;
    private WordAction initial = WordAction.HOLD;
    private WordImport report;

    /** Takes a file in, or what was pasted. */
    public void take() {
        report = null;
        boolean chosen = file != null && file.getSize() > 0;
        if (!chosen && pasted.isBlank()) {
            messages.invalid(FORM, FieldError.of("file", "required"));
            return;
        }
        try {
            if (commands.run(FORM, () -> read(chosen))) {
                messages.info("words.import.done", report.added(), report.known(), report.skipped());
                if (!report.narrowed().isEmpty()) {
                    messages.warn(
                            "words.import.narrowed",
                            report.narrowed().size(),
                            report.narrowed().stream()
                                    .map(word -> word.word() + " (" + word.line() + ")")
                                    .collect(Collectors.joining(", ")));
                }
                pasted = "";
            }
        } catch (Unreadable e) {
            messages.error("words.import.unreadable", e.line(), e.reason());
        }
        file = null;
    }

    private void read(boolean chosen) {
        try (InputStream content =
                chosen ? file.getInputStream() : new ByteArrayInputStream(pasted.getBytes(StandardCharsets.UTF_8))) {
            report = switch (source) {
                case LIST -> lists.get().importFile(content, initial);
                case DISALLOWED_KEYS -> lists.get().importWordPressKeys(content, WordAction.BLOCK);
                case MODERATION_KEYS -> lists.get().importWordPressKeys(content, WordAction.HOLD);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether comments are screened at all. */
    public boolean isInstalled() {
        return lists.isResolvable();
    }

    /** Why a word was left out, in the sentence that a form has for it. */
    public String reason(WordImport.Skipped skipped) {
        return messages.firstOf(
                List.of("error.word." + skipped.reason(), "error." + skipped.reason(), "error.other"),
                WordLists.MAX_WORD);
    }

    public WordAction[] getActions() {
        return WordAction.values();
    }

    public WordSource[] getSources() {
        return WordSource.values();
    }

    public WordImport getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public WordSource getSource() {
        return source;
    }

    public void setSource(WordSource source) {
        this.source = source;
    }

    public WordAction getInitial() {
        return initial;
    }

    public void setInitial(WordAction initial) {
        this.initial = initial;
    }
}
