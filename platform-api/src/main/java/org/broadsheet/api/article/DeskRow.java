package org.broadsheet.api.article;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the stories' list.
 *
 * @param sectionName empty while it has none
 * @param bylines     names joined by commas, may be empty
 * @param publishedAt null before it was first published
 */
public record DeskRow(
        long id,
        ArticleState state,
        boolean unpublishedChanges,
        String headline,
        String sectionName,
        String bylines,
        Instant savedAt,
        String savedBy,
        Instant publishedAt,
        String path)
        implements Serializable {}
