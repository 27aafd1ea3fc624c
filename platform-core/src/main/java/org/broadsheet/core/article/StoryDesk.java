package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.DeskQuery;
import org.broadsheet.api.article.DeskRow;
import org.broadsheet.api.article.EditableArticle;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.core.address.Permalinks;

@ApplicationScoped
@RequiresPermission(Permission.WRITE_STORIES)
class StoryDesk implements ArticleDesk {

    @Inject
    EditorsHand hand;

    @Inject
    ArticleTable table;

    @Inject
    TagTable tags;

    @Inject
    DeskRows rows;

    @Inject
    RevisionWriter writer;

    @Inject
    TeaserAssembler names;

    @Inject
    StoryAssembler stories;

    @Inject
    Permalinks permalinks;

    @Inject
    ChangeLog changes;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Override
    public Slice<DeskRow> list(DeskQuery query) {
        Slice<DeskRows.Row> slice = rows.list(query, actor.get());
        Map<Long, Section> sections = names.sectionsById();
        Map<Long, List<Author>> bylines = names.bylines(
                slice.items().stream().map(DeskRows.Row::revisionId).toList());
        List<DeskRow> lines = slice.items().stream()
                .map(row -> new DeskRow(
                        row.articleId(),
                        row.state(),
                        row.unpublishedChanges(),
                        row.headline(),
                        row.sectionId() == null
                                ? ""
                                : sections.get(row.sectionId()).name(),
                        bylines.getOrDefault(row.revisionId(), List.of()).stream()
                                .map(Author::name)
                                .collect(Collectors.joining(", ")),
                        row.savedAt(),
                        row.savedBy(),
                        row.publishedAt(),
                        row.path()))
                .toList();
        return new Slice<>(lines, slice.total(), slice.number(), slice.size());
    }

    @Override
    public EditableArticle open(long id) {
        Article article = hand.read(id);
        Revision working = table.working(article);
        return new EditableArticle(
                article.id(),
                article.version(),
                article.state(),
                article.path(),
                article.unpublishedChanges(),
                working.savedAt(),
                working.savedBy(),
                article.ownedBy(actor.get().accountId()),
                article.firstPublishedAt(),
                content(working));
    }

    @Override
    @Transactional
    public long create(ArticleContent content) {
        Actor author = actor.get();
        Article article = new Article(author.accountId());
        table.add(article);
        writer.write(article, content, author, clock.instant());
        changes.record(ChangeKind.ARTICLE, article.id());
        return article.id();
    }

    @Override
    @Transactional
    public long save(long id, long version, ArticleContent content) {
        Article article = hand.take(id, version);
        writer.write(article, content, actor.get(), clock.instant());
        changes.record(ChangeKind.ARTICLE, id);
        return table.written(article);
    }

    /** A draft has neither address nor date; it is shown with those it would have if it were published now. */
    @Override
    public PublishedArticle preview(long id) {
        Article article = hand.read(id);
        Revision working = table.working(article);
        Instant published = article.wasPublic() ? article.firstPublishedAt() : clock.instant();
        String path = article.path() == null ? permalinks.article(working.slug(), published) : article.path();
        Instant updated = article.wasPublic() ? article.updatedAt() : published;
        return stories.assemble(
                article, working, TeaserRow.of(article, working, path, published, updated), working.commentsOpen());
    }

    private ArticleContent content(Revision revision) {
        return new ArticleContent(
                revision.kicker(),
                revision.headline(),
                revision.standfirst(),
                revision.bodyTyped(),
                revision.slug(),
                revision.sectionId(),
                table.authorIds(List.of(revision.id())).getOrDefault(revision.id(), List.of()),
                tags.names(revision.id()),
                revision.leadPictureId(),
                revision.breaking(),
                revision.commentsOpen(),
                revision.language());
    }
}
