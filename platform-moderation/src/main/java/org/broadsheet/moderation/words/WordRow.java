package org.broadsheet.moderation.words;

import org.broadsheet.api.moderation.WordEntry;

/** An entry as it stands in a file, and on which line it begins. */
record WordRow(int line, WordEntry entry) {}
