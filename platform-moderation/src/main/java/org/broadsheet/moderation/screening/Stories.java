package org.broadsheet.moderation.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import org.broadsheet.api.comment.CommentCandidate;

/**
 * The stories that are commented on now, taken apart. A story costs more to read than most comments under it; a few of
 * them get nearly all comments of a day. One that was changed is read anew, since it is kept with its text.
 */
final class Stories {

    private static final int KEPT = 200;

    /** Least recently asked for first. */
    private final Map<Long, Story> byArticle = new LinkedHashMap<>(KEPT, 0.75f, true);

    Story of(CommentCandidate candidate) {
        String text = Story.text(candidate);
        Story known = get(candidate.articleId());
        if (known != null && known.text().equals(text)) {
            return known;
        }
        Story read = new Story(text);
        keep(candidate.articleId(), read);
        return read;
    }

    private synchronized Story get(long articleId) {
        return byArticle.get(articleId);
    }

    private synchronized void keep(long articleId, Story story) {
        byArticle.put(articleId, story);
        if (byArticle.size() > KEPT) {
            byArticle.remove(byArticle.keySet().iterator().next());
        }
    }
}
