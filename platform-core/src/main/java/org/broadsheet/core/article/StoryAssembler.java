package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.broadsheet.api.article.PublishedArticle;
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

    PublishedArticle assemble(Article article, Revision revision, TeaserRow row, boolean commentsOpen) {
        return new PublishedArticle(
                teasers.assemble(List.of(row)).get(0),
                article.version(),
                revision.standfirst(),
                revision.bodyHtml(),
                tags.names(revision.id()),
                language(revision),
                commentsOpen);
    }

    private Locale language(Revision revision) {
        return revision.language() == null ? settings.site().language() : Locale.forLanguageTag(revision.language());
    }
}
