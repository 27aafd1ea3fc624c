package org.broadsheet.api.article;

import java.time.Instant;

/** The public text of a published story was replaced, or a withdrawn story became public again. */
public record ArticleUpdated(long articleId, long revisionId, Instant time) {}
