package org.broadsheet.moderation.trace;

import java.util.List;

/**
 * What comments are found by in {@code comment_trace}.
 *
 * @param kind as the table has it
 * @param keys any of these
 */
public record TraceMark(String kind, List<String> keys) {

    public TraceMark {
        keys = List.copyOf(keys);
    }
}
