package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.media.Picture;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;

/** Completes the teasers of a page together: one question each for all sections, authors, pictures and counts. */
@ApplicationScoped
class TeaserAssembler {

    @Inject
    ArticleTable table;

    @Inject
    SectionCatalog sections;

    @Inject
    AuthorCatalog authors;

    @Inject
    MediaLibrary pictures;

    @Inject
    CommentCatalog comments;

    /** The authors of each revision in their order; revisions without are left out. */
    Map<Long, List<Author>> bylines(Collection<Long> revisionIds) {
        if (revisionIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Long>> ids = table.authorIds(revisionIds);
        Map<Long, Author> known =
                authors.byIds(ids.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return ids.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(known::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    Map<Long, Section> sectionsById() {
        return sections.all().stream().collect(Collectors.toMap(Section::id, Function.identity()));
    }

    List<ArticleTeaser> assemble(List<TeaserRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Section> section = sectionsById();
        Map<Long, List<Author>> bylines =
                bylines(rows.stream().map(TeaserRow::revisionId).toList());
        Set<Long> pictureIds =
                rows.stream().map(TeaserRow::pictureId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, Picture> picture = pictures.pictures(pictureIds);
        Map<Long, Long> counts =
                comments.counts(rows.stream().map(TeaserRow::articleId).toList());
        return rows.stream()
                .map(row -> new ArticleTeaser(
                        row.articleId(),
                        row.path(),
                        row.kicker(),
                        row.headline(),
                        row.excerpt(),
                        row.sectionId() == null ? null : section.get(row.sectionId()),
                        bylines.getOrDefault(row.revisionId(), List.of()),
                        row.pictureId() == null ? null : picture.get(row.pictureId()),
                        row.publishedAt(),
                        row.updatedAt(),
                        counts.getOrDefault(row.articleId(), 0L)))
                .toList();
    }
}
