package org.broadsheet.core.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.transfer.ImportReport;
import org.broadsheet.api.transfer.WordPressImport;

/** Reads the whole file and plans before the transaction begins, so that a broken one costs the database nothing. */
@ApplicationScoped
class WordPressImporter implements WordPressImport {

    @Inject
    HtmlSanitiser sanitiser;

    @Inject
    Settings settings;

    @Inject
    ImportRun run;

    @Override
    @RequiresPermission(Permission.IMPORT_CONTENT)
    public ImportReport importFile(String fileName, InputStream content) {
        WxrFile file = WxrReader.read(content);
        WordPressDates dates = new WordPressDates(settings.site().zone());
        ImportPlan plan = new WordPressMapping(file, sanitiser::plainText, dates).plan();
        return run.carryOut(file.siteUrl().isEmpty() ? fileName : file.siteUrl(), plan);
    }
}
