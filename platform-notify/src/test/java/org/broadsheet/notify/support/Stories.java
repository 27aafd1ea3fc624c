package org.broadsheet.notify.support;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.article.DiscussedArticle;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.section.Section;

/** Published stories in memory; counts how often they are asked for. */
public final class Stories implements ArticleCatalog {

    private final Map<Long, PublishedArticle> stories = new HashMap<>();
    private int lookups;

    public Stories publish(long id, String headline, String standfirst) {
        Section section = new Section(3, "war", "War & Peace", "", null, "/war/");
        ArticleTeaser teaser = new ArticleTeaser(
                id,
                "/2026/11/story-" + id + "/",
                "",
                headline,
                standfirst,
                section,
                List.of(),
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                0);
        stories.put(
                id,
                new PublishedArticle(
                        teaser, 1, standfirst, "<p>Body</p>", List.of(), Locale.ENGLISH, true, CommentPolicy.OPEN));
        return this;
    }

    public void withdraw(long id) {
        stories.remove(id);
    }

    public int lookups() {
        return lookups;
    }

    @Override
    public Optional<DiscussedArticle> discussed(long id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PublishedArticle> published(long id) {
        lookups++;
        return Optional.ofNullable(stories.get(id));
    }

    @Override
    public boolean withdrawn(long id) {
        return !stories.containsKey(id);
    }

    @Override
    public Slice<ArticleTeaser> latest(int page, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Slice<ArticleTeaser> inSection(long sectionId, int page, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Slice<ArticleTeaser> byAuthor(long authorId, int page, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ArticleTeaser> related(long articleId, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<ArticleTeaser> ticker(int limit) {
        throw new UnsupportedOperationException();
    }
}
