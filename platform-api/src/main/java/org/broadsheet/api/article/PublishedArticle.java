package org.broadsheet.api.article;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.broadsheet.api.comment.CommentPolicy;

/**
 * A story as its page shows it: the published revision, or the working one in a preview.
 *
 * @param teaser       what lists show of it
 * @param ownStandfirst the story's own standfirst, empty when it has none
 * @param body         sanitised HTML
 * @param language     the story's, or else the site's
 * @param commentsOpen whether anybody may comment now
 * @param commentPolicy who may
 */
public record PublishedArticle(
        ArticleTeaser teaser,
        long version,
        String ownStandfirst,
        String body,
        List<String> tags,
        Locale language,
        boolean commentsOpen,
        CommentPolicy commentPolicy)
        implements Serializable {

    public PublishedArticle {
        tags = List.copyOf(tags);
    }
}
