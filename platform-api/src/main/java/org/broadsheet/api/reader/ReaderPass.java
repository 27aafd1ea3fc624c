package org.broadsheet.api.reader;

import java.io.Serializable;

/**
 * What a signed-in reader's browser shows, from a signed cookie.
 *
 * @param stamp changes when the reader signs out everywhere, which ends all passes
 */
public record ReaderPass(long readerId, String stamp) implements Serializable {}
