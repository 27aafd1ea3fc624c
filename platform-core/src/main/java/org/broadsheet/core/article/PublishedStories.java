package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.DiscussedArticle;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.security.PublicOperation;

@ApplicationScoped
@PublicOperation
class PublishedStories implements ArticleCatalog {

    private static final Duration BREAKING_FOR = Duration.ofDays(1);

    @Inject
    ArticleTable table;

    @Inject
    PublishedRows rows;

    @Inject
    TeaserAssembler teasers;

    @Inject
    StoryAssembler stories;

    @Inject
    SectionCatalog sections;

    @Inject
    Clock clock;

    @Override
    public Optional<PublishedArticle> published(long id) {
        return table.find(id).filter(Article::published).map(article -> {
            Revision revision = table.revision(article.publishedRevisionId());
            TeaserRow row =
                    TeaserRow.of(article, revision, article.path(), article.firstPublishedAt(), article.updatedAt());
            return stories.assemble(article, revision, row, article.commentsOpen());
        });
    }

    @Override
    public Optional<DiscussedArticle> discussed(long id) {
        return table.find(id)
                .filter(Article::published)
                .map(article -> stories.discussed(article, table.revision(article.publishedRevisionId())));
    }

    @Override
    public boolean withdrawn(long id) {
        return table.find(id).map(Article::withdrawn).orElse(false);
    }

    @Override
    public Slice<ArticleTeaser> latest(int page, int size) {
        return complete(rows.all(page, size));
    }

    @Override
    public Slice<ArticleTeaser> inSection(long sectionId, int page, int size) {
        return complete(rows.inSections(withThoseBelow(sectionId), page, size));
    }

    @Override
    public Slice<ArticleTeaser> byAuthor(long authorId, int page, int size) {
        return complete(rows.byAuthor(authorId, page, size));
    }

    @Override
    public List<ArticleTeaser> related(long articleId, int limit) {
        return table.find(articleId)
                .map(Article::publishedRevisionId)
                .map(table::revision)
                .map(Revision::sectionId)
                .map(section -> teasers.assemble(rows.inSectionWithout(section, articleId, limit)))
                .orElse(List.of());
    }

    @Override
    public List<ArticleTeaser> ticker(int limit) {
        List<TeaserRow> breaking = rows.breakingSince(clock.instant().minus(BREAKING_FOR), limit);
        return teasers.assemble(breaking.isEmpty() ? rows.newest(limit) : breaking);
    }

    private Slice<ArticleTeaser> complete(Slice<TeaserRow> slice) {
        return new Slice<>(teasers.assemble(slice.items()), slice.total(), slice.number(), slice.size());
    }

    /** A section and all below it; each round finds the children of what was found, until there are no more. */
    private Set<Long> withThoseBelow(long sectionId) {
        List<Section> all = sections.all();
        Set<Long> found = new HashSet<>(Set.of(sectionId));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Section section : all) {
                if (section.parentId() != null && found.contains(section.parentId())) {
                    grew |= found.add(section.id());
                }
            }
        }
        return found;
    }
}
