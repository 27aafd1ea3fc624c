package org.broadsheet.api.moderation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the word lists.
 *
 * @param addedBy display name
 */
public record WatchedWord(long id, long version, WordEntry entry, String addedBy, Instant addedAt)
        implements Serializable {}
