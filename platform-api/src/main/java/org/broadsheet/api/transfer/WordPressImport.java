package org.broadsheet.api.transfer;

import java.io.InputStream;

/** Takes in a WordPress export (WXR 1.0 to 1.2). Running it again changes nothing, and never queues an alert. */
public interface WordPressImport {

    /**
     * @param fileName for the report only
     * @throws org.broadsheet.api.error.Unreadable when it is no such file; names the line, and nothing was written
     */
    ImportReport importFile(String fileName, InputStream content);
}
