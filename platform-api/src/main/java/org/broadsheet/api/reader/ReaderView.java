package org.broadsheet.api.reader;

import java.io.Serializable;
import java.time.Instant;

/**
 * A reader who proved to own a mail address. Personal: for themselves, and for what they write.
 *
 * @param name  what stands above their comments
 * @param since when they signed in first
 */
public record ReaderView(long id, String email, String name, Instant since) implements Serializable {}
