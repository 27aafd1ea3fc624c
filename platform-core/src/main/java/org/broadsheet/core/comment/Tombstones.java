package org.broadsheet.core.comment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Comments that their writers took back. Those above replies keep their place, or the replies would answer nobody; bare
 * ones are not to be seen.
 */
final class Tombstones {

    private Tombstones() {}

    /** @param approved the approved comments of a story, those withdrawn among them */
    static List<Comment> withoutBare(List<Comment> approved) {
        if (approved.stream().noneMatch(Comment::withdrawn)) {
            return approved;
        }
        Set<String> above = new HashSet<>();
        approved.stream()
                .filter(comment -> !comment.withdrawn())
                .forEach(comment -> above.addAll(Arrays.asList(comment.path().split("/"))));
        return approved.stream()
                .filter(comment -> !comment.withdrawn() || above.contains(Long.toString(comment.id())))
                .toList();
    }
}
