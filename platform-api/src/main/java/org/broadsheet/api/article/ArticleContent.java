package org.broadsheet.api.article;

import java.io.Serializable;
import java.util.List;

/**
 * What an editor types; a revision is made of it. Texts are never null, but may be empty except for the headline.
 *
 * @param body          HTML as typed
 * @param sectionId     null while a draft has none; a story needs one to be published
 * @param authorIds     the bylines in their order
 * @param tags          names, in their order
 * @param leadPictureId a picture, or null
 * @param language      a BCP 47 tag, or null for the site's
 */
public record ArticleContent(
        String kicker,
        String headline,
        String standfirst,
        String body,
        String slug,
        Long sectionId,
        List<Long> authorIds,
        List<String> tags,
        Long leadPictureId,
        boolean breaking,
        boolean commentsOpen,
        String language)
        implements Serializable {

    public ArticleContent {
        authorIds = List.copyOf(authorIds);
        tags = List.copyOf(tags);
    }
}
