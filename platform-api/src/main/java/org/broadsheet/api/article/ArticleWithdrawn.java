package org.broadsheet.api.article;

import java.time.Instant;

/** A story is public no more. */
public record ArticleWithdrawn(long articleId, Instant time) {}
