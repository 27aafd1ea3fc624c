package org.broadsheet.api.article;

import java.util.List;
import java.util.Optional;
import org.broadsheet.api.page.Slice;

/** What readers may see: published revisions of published stories, newest first. */
public interface ArticleCatalog {

    Optional<PublishedArticle> published(long id);

    /** A published story for whoever comments on it; costs less than {@link #published}, which counts comments. */
    Optional<DiscussedArticle> discussed(long id);

    /** Whether the story was public once and was withdrawn since. */
    boolean withdrawn(long id);

    Slice<ArticleTeaser> latest(int page, int size);

    /** Stories of a section and of those below it. */
    Slice<ArticleTeaser> inSection(long sectionId, int page, int size);

    Slice<ArticleTeaser> byAuthor(long authorId, int page, int size);

    /** Stories to read after this one: its section's newest, without itself. */
    List<ArticleTeaser> related(long articleId, int limit);

    /** What the ticker shows: stories marked as breaking in the last day, else the latest. */
    List<ArticleTeaser> ticker(int limit);
}
