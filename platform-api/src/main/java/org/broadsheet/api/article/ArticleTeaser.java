package org.broadsheet.api.article;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.media.Picture;
import org.broadsheet.api.section.Section;

/**
 * A published story as lists show it.
 *
 * @param kicker       may be empty
 * @param standfirst   plain text; the story's own, or else the beginning of its body
 * @param section      never null
 * @param bylines      in their order, may be empty
 * @param picture      the lead picture, or null
 * @param publishedAt  when it was first published
 * @param updatedAt    when the public text last changed; equal to {@code publishedAt} when it never did
 * @param commentCount how many comments are to be seen
 */
public record ArticleTeaser(
        long id,
        String path,
        String kicker,
        String headline,
        String standfirst,
        Section section,
        List<Author> bylines,
        Picture picture,
        Instant publishedAt,
        Instant updatedAt,
        long commentCount)
        implements Serializable {

    public ArticleTeaser {
        bylines = List.copyOf(bylines);
    }
}
