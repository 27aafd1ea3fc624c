package org.broadsheet.api.article;

import java.io.Serializable;
import java.time.Instant;

/**
 * A story at the desk: its working revision, and where it stands.
 *
 * @param version             travels in the form and comes back with the save
 * @param path                its address, or null before it was first published
 * @param unpublishedChanges  whether the working revision differs from the public one
 * @param savedBy             who saved last, a display name
 * @param mine                whether the current actor owns it
 */
public record EditableArticle(
        long id,
        long version,
        ArticleState state,
        String path,
        boolean unpublishedChanges,
        Instant savedAt,
        String savedBy,
        boolean mine,
        Instant publishedAt,
        ArticleContent content)
        implements Serializable {}
