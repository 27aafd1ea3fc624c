package org.broadsheet.api.comment;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a story's comments.
 *
 * @param comments those on the page as a tree: a comment whose parent stands on another page comes first
 * @param total    how many are to be seen on all pages
 * @param number   which page this is, from 1; 0 when there is no such page
 * @param pages    how many there are, at least 1
 * @param plain    which page the story's own address shows
 * @param latest   the highest id on any page, or 0
 */
public record CommentPage(
        List<CommentView> comments, long total, int number, int pages, int plain, long latest, CommentOrder order)
        implements Serializable {

    public CommentPage {
        comments = List.copyOf(comments);
    }
}
