package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.broadsheet.api.comment.CommentOrder;
import org.broadsheet.api.setting.Settings;

/** How the site arranges its threads; what was never set, or to something that cannot be read, is as WordPress has it. */
@ApplicationScoped
class ThreadSettings {

    static final String PAGED = "comments.paged";
    static final String PER_PAGE = "comments.per-page";
    static final String ORDER = "comments.order";
    static final String DEFAULT_PAGE = "comments.default-page";
    static final String DEPTH = "comments.depth";

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 500;
    private static final int USUAL_DEPTH = 5;
    private static final int DEEPEST = 10;
    private static final int SHALLOWEST = 1;

    @Inject
    Settings settings;

    /** How many comments stand on a page. */
    int perPage() {
        return Boolean.parseBoolean(settings.get(PAGED, "true"))
                ? number(PER_PAGE, USUAL_PAGE, 1, LARGEST_PAGE)
                : Integer.MAX_VALUE;
    }

    /** How many levels a thread has, comments on the story itself included. */
    int depth() {
        return number(DEPTH, USUAL_DEPTH, SHALLOWEST, DEEPEST);
    }

    CommentOrder order() {
        String order = settings.get(ORDER, "").toUpperCase(Locale.ROOT);
        for (CommentOrder known : CommentOrder.values()) {
            if (known.name().equals(order)) {
                return known;
            }
        }
        return CommentOrder.OLDEST;
    }

    /** Which page a story's own address shows. With anything but the oldest first that is the first. */
    int firstShown(CommentOrder order, int pages) {
        boolean last = order == CommentOrder.OLDEST && "newest".equals(settings.get(DEFAULT_PAGE, "oldest"));
        return last ? pages : 1;
    }

    private int number(String setting, int usual, int least, int most) {
        try {
            int number = Integer.parseInt(settings.get(setting, "").strip());
            return number >= least && number <= most ? number : usual;
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
