package org.broadsheet.web.admin.comments;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.DeskSort;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.web.faces.PageAddress;

/** The desk's address: which queue, what is searched for, in which order. So that reloading and going back keep them. */
record DeskAddress(DeskView view, String search, DeskSort sort) implements Serializable {

    private static final String PATH = "/admin/comments/desk";

    static DeskAddress read(PageAddress address) {
        DeskView view = address.constant("view", DeskView.class, DeskView.HELD);
        return new DeskAddress(view, address.text("q"), address.constant("sort", DeskSort.class, DeskSort.of(view)));
    }

    DeskQuery query() {
        return new DeskQuery(view, search, sort);
    }

    /** Another queue, in its own order; the search stays. */
    DeskAddress of(DeskView other) {
        return new DeskAddress(other, search, DeskSort.of(other));
    }

    /** Everything that a search finds. */
    static DeskAddress finding(String search) {
        return new DeskAddress(DeskView.ALL, search, DeskSort.of(DeskView.ALL));
    }

    String path() {
        return PATH + "?view=" + view.name().toLowerCase(Locale.ROOT)
                + (search.isEmpty() ? "" : "&q=" + URLEncoder.encode(search, StandardCharsets.UTF_8))
                + (sort == DeskSort.of(view) ? "" : "&sort=" + sort.name().toLowerCase(Locale.ROOT));
    }

    String path(int page) {
        return path() + (page == 1 ? "" : "&page=" + page);
    }
}
