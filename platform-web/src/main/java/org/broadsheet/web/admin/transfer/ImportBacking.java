package org.broadsheet.web.admin.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.Unreadable;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.transfer.ImportReport;
import org.broadsheet.api.transfer.WordPressImport;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/** Takes a WordPress export and shows what came of it. */
@Named("transferImport")
@ViewScoped
@AdminPage(path = "/admin/transfer/import", permission = Permission.IMPORT_CONTENT)
public class ImportBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WordPressImport wordPress;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private transient Part file;
    private String fileName = "";
    private ImportReport report;

    /** Takes the chosen file in. */
    public void take() {
        report = null;
        if (file == null || file.getSize() == 0) {
            messages.invalid("import", FieldError.of("file", "required"));
            return;
        }
        fileName = file.getSubmittedFileName();
        try {
            commands.run("import", this::read);
        } catch (Unreadable e) {
            if (e.line() > 0) {
                messages.error("import.unreadable.line", fileName, e.line(), sentence(e));
            } else {
                messages.error("import.unreadable", fileName, sentence(e));
            }
        }
        file = null;
    }

    private void read() {
        try (InputStream content = file.getInputStream()) {
            report = wordPress.importFile(fileName, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        messages.info(changed() ? "import.done" : "import.nothing-new", fileName);
    }

    /** Parsers end their sentences, we do not: the message goes on. */
    private static String sentence(Unreadable unreadable) {
        String reason = unreadable.reason().strip();
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private boolean changed() {
        return !report.created().isEmpty() || !report.updated().isEmpty();
    }

    /** A kind of thing by its number: "16 comments". */
    public String kind(ImportReport.Count count) {
        return messages.firstOf(List.of("import.kinds." + count.kind(), "import.kinds.other"), count.number());
    }

    public String kindOf(ImportReport.Line line) {
        return messages.firstOf(List.of("import.kind." + line.kind(), "import.kind.other"));
    }

    /** The sentence for a reason; one that the bundle does not know is shown as it is. */
    public String reason(ImportReport.Line line) {
        return messages.firstOf(List.of("import.reason." + line.reason(), "import.reason.other"), line.reason());
    }

    /** Null until a file was taken in. */
    public ImportReport getReport() {
        return report;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getFileName() {
        return fileName;
    }
}
