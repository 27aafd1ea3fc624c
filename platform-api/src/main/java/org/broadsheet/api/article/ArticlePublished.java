package org.broadsheet.api.article;

import java.time.Instant;

/**
 * A story became public for the first time, by somebody's act: imports and demo content do not fire this.
 *
 * @param sectionId the section it was published in
 */
public record ArticlePublished(long articleId, long revisionId, long sectionId, Instant time) {}
