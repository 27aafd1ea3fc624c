package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.broadsheet.api.article.DiscussedArticle;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.comment.CommentPolicies;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.setting.Settings;

/** Makes the whole of a story's page out of one of its revisions. */
@ApplicationScoped
class StoryAssembler {

    @Inject
    TeaserAssembler teasers;

    @Inject
    TagTable tags;

    @Inject
    Settings settings;

    @Inject
    CommentPolicies policies;

    PublishedArticle assemble(Article article, Revision revision, TeaserRow row, boolean open) {
        CommentPolicy comments = comments(article, revision, open);
        return new PublishedArticle(
                teasers.assemble(List.of(row)).get(0),
                article.version(),
                revision.standfirst(),
                revision.bodyHtml(),
                tags.names(revision.id()),
                language(revision),
                comments != CommentPolicy.CLOSED,
                comments);
    }

    /** Who may comment: nobody where the story says so, else whom the policies allow. */
    CommentPolicy comments(Article article, Revision revision, boolean open) {
        return open
                ? policies.effective(article.id(), revision.sectionId(), article.firstPublishedAt())
                : CommentPolicy.CLOSED;
    }

    DiscussedArticle discussed(Article article, Revision revision) {
        return new DiscussedArticle(
                article.id(),
                article.path(),
                revision.headline(),
                revision.standfirst(),
                revision.bodyHtml(),
                teasers.bylines(List.of(revision.id())).getOrDefault(revision.id(), List.of()).stream()
                        .map(Author::name)
                        .toList(),
                comments(article, revision, article.commentsOpen()));
    }

    private Locale language(Revision revision) {
        return revision.language() == null ? settings.site().language() : Locale.forLanguageTag(revision.language());
    }
}
