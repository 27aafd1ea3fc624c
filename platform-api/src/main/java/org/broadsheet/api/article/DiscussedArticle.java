package org.broadsheet.api.article;

import java.util.List;
import org.broadsheet.api.comment.CommentPolicy;

/**
 * As much of a published story as taking a comment on it needs; nothing that lists are made of.
 *
 * @param standfirst the story's own, empty when it has none
 * @param body       sanitised HTML
 * @param authors    the names in its byline
 * @param comments   who may comment now
 */
public record DiscussedArticle(
        long id,
        String path,
        String headline,
        String standfirst,
        String body,
        List<String> authors,
        CommentPolicy comments) {

    public DiscussedArticle {
        authors = List.copyOf(authors);
    }
}
