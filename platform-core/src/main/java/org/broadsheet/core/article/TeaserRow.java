package org.broadsheet.core.article;

import java.time.Instant;

/** What a teaser needs of a story and one of its revisions, before sections, bylines and pictures are added. */
record TeaserRow(
        long articleId,
        String path,
        long revisionId,
        String kicker,
        String headline,
        String excerpt,
        Long sectionId,
        Long pictureId,
        Instant publishedAt,
        Instant updatedAt) {

    /** The columns of {@link #of(Object[])}, for a query over an article {@code a} and a revision {@code r}. */
    static final String COLUMNS = "a.id, a.path, r.id, r.kicker, r.headline, r.excerpt, r.sectionId,"
            + " r.leadPictureId, a.firstPublishedAt, a.updatedAt";

    static TeaserRow of(Object[] columns) {
        return new TeaserRow(
                (Long) columns[0],
                (String) columns[1],
                (Long) columns[2],
                (String) columns[3],
                (String) columns[4],
                (String) columns[5],
                (Long) columns[6],
                (Long) columns[7],
                (Instant) columns[8],
                (Instant) columns[9]);
    }

    static TeaserRow of(Article article, Revision revision, String path, Instant publishedAt, Instant updatedAt) {
        return new TeaserRow(
                article.id(),
                path,
                revision.id(),
                revision.kicker(),
                revision.headline(),
                revision.excerpt(),
                revision.sectionId(),
                revision.leadPictureId(),
                publishedAt,
                updatedAt);
    }
}
