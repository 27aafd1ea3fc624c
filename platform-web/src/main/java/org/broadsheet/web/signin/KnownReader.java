package org.broadsheet.web.signin;

import org.broadsheet.api.reader.ReaderPass;
import org.broadsheet.api.reader.ReaderView;

/** A signed-in reader, with what proves it. */
public record KnownReader(ReaderPass pass, ReaderView reader) {}
