package org.broadsheet.moderation.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Asks for comments that share a band: story, sender, sketch, state, whether a moderator's decision stands, the comment's
 * id, its case's, and when it came, in seconds.
 */
final class LikeQuery {

    /** The newest of each band. There are more only of a text that comes for months: {@link TraceRecorder#COPIES}. */
    private static final String BAND = """
            select x.comment_id from (select b.comment_id from comment_band b
            where b.band_key = ? order by b.band_key, b.seen_at desc fetch first 20 rows only) x""";

    private static final String LIKES = """
            select s.article_id, s.sender, s.sketch, c.state, case when exists (
                select 1 from moderation_decision d where d.case_id = c.id and d.undone_at is null) then 1 else 0 end,
                s.comment_id, c.id, extract(epoch from c.opened_at)
            from (
            """;

    private static final String OF_THOSE = """
            ) f
            join comment_sketch s on s.comment_id = f.comment_id
            join moderation_case c on c.comment_id = s.comment_id
            order by s.comment_id desc""";

    private LikeQuery() {}

    static Statement of(List<Long> bands) {
        String union = String.join("\nunion ", Collections.nCopies(bands.size(), BAND));
        return new Statement(LIKES + union + OF_THOSE, new ArrayList<>(bands));
    }
}
