package org.broadsheet.api.moderation;

import java.io.Serializable;

/**
 * Which cases a moderator wants to see, and in which order.
 *
 * <p>The search is words, each of which has to stand in the comment's text or its writer's name ({@code "in quotes"} for
 * several in a row), and any of these, all of which have to hold:
 *
 * <ul>
 *   <li>{@code writer:ada@example.org}, the mail address that was typed
 *   <li>{@code address:192.0.2.7}, {@code network:192.0.2.0/24}, where it was posted from
 *   <li>{@code host:shop.example}, a host that the text or the writer's website leads to
 *   <li>{@code writer:#1234}, {@code address:#1234}, {@code network:#1234}, the same as with that comment; this is how
 *       addresses of pages say it, which get about
 * </ul>
 *
 * Those are found by traces, which are kept as hashes, so they are found even when the comment's own personal data are
 * gone; but of imported comments there are none. Words are looked for in the newest 20,000 comments that fit otherwise.
 *
 * @param view   null for {@link DeskView#HELD}
 * @param search as typed, null for nothing
 * @param sort   null for the view's own
 */
public record DeskQuery(DeskView view, String search, DeskSort sort) implements Serializable {

    public static final int MAX_SEARCH = 200;

    public DeskQuery {
        view = view == null ? DeskView.HELD : view;
        search = search == null ? "" : search.strip();
        sort = sort == null ? DeskSort.of(view) : sort;
    }

    /** Everything in a view, in its own order. */
    public static DeskQuery of(DeskView view) {
        return new DeskQuery(view, "", null);
    }
}
