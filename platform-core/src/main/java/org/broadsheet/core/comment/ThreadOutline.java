package org.broadsheet.core.comment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.broadsheet.api.comment.CommentOrder;

/**
 * The order of a story's whole thread, made from a few values of each comment, so that a page of it reads those comments
 * alone that it shows. A reply to a comment that is not to be seen moves up to the nearest one that is, so that no
 * approved comment is lost.
 */
final class ThreadOutline {

    private static final int STORY = -1;

    private final List<OutlineRow> rows;
    private final Map<Long, Integer> places = new HashMap<>();
    private final int[] parents;
    private final List<List<Integer>> replies = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private final int[] numbers;
    private final int[] sizes;

    /** @param approved in the order in which they were posted, those withdrawn among them */
    ThreadOutline(List<OutlineRow> approved) {
        rows = withoutBare(approved);
        parents = new int[rows.size()];
        numbers = new int[rows.size()];
        sizes = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).id(), i);
            replies.add(new ArrayList<>(0));
        }
        for (int i = 0; i < rows.size(); i++) {
            parents[i] = visibleParent(rows.get(i));
            (parents[i] == STORY ? roots : replies.get(parents[i])).add(i);
        }
        List<Integer> oldest = flat(roots);
        for (int number = 0; number < oldest.size(); number++) {
            numbers[oldest.get(number)] = number + 1;
        }
        for (int at = oldest.size() - 1; at >= 0; at--) {
            int row = oldest.get(at);
            sizes[row]++;
            if (parents[row] != STORY) {
                sizes[parents[row]] += sizes[row];
            }
        }
    }

    /** Those taken back keep their place above replies, or the replies would answer nobody; bare ones do not. */
    private static List<OutlineRow> withoutBare(List<OutlineRow> approved) {
        if (approved.stream().noneMatch(OutlineRow::withdrawn)) {
            return approved;
        }
        Set<String> above = new HashSet<>();
        approved.stream()
                .filter(row -> !row.withdrawn())
                .forEach(row -> above.addAll(Arrays.asList(row.path().split("/", -1))));
        return approved.stream()
                .filter(row -> !row.withdrawn() || above.contains(Long.toString(row.id())))
                .toList();
    }

    private int visibleParent(OutlineRow row) {
        String path = row.path();
        int end = path.lastIndexOf('/', path.length() - 2);
        while (end > 0) {
            int start = path.lastIndexOf('/', end - 1) + 1;
            Integer parent = places.get(Long.parseLong(path, start, end, 10));
            if (parent != null) {
                return parent;
            }
            end = start - 1;
        }
        return STORY;
    }

    /** How many places there are. */
    int size() {
        return rows.size();
    }

    /** How many comments say something. */
    long total() {
        return rows.stream().filter(row -> !row.withdrawn()).count();
    }

    /** The ids of all, as they stand on the page. What is pinned comes first, its replies below it. */
    List<Long> order(CommentOrder order) {
        Comparator<Integer> pinnedFirst =
                Comparator.comparing(root -> !rows.get(root).pinned());
        Comparator<Integer> wanted = switch (order) {
            case OLDEST -> Comparator.naturalOrder();
            case NEWEST -> Comparator.reverseOrder();
            case DISCUSSED ->
                Comparator.<Integer>comparingInt(root -> -sizes[root]).thenComparing(Comparator.reverseOrder());
        };
        return flat(roots.stream().sorted(pinnedFirst.thenComparing(wanted)).toList()).stream()
                .map(row -> rows.get(row).id())
                .toList();
    }

    /** Its position from 1, counted with the oldest first. */
    int number(long id) {
        return numbers[places.get(id)];
    }

    /** The nearest comment above that is to be seen, or null. */
    Long parent(long id) {
        int parent = parents[places.get(id)];
        return parent == STORY ? null : rows.get(parent).id();
    }

    /** The highest id, or 0. */
    long latest() {
        return rows.stream().mapToLong(OutlineRow::id).max().orElse(0);
    }

    /** Each followed by what stands below it. Without recursion: an imported thread may be as deep as it likes. */
    private List<Integer> flat(List<Integer> tops) {
        List<Integer> flat = new ArrayList<>(rows.size());
        List<Integer> open = new ArrayList<>();
        IntStream.range(0, tops.size()).forEach(i -> open.add(tops.get(tops.size() - 1 - i)));
        while (!open.isEmpty()) {
            int row = open.remove(open.size() - 1);
            flat.add(row);
            List<Integer> below = replies.get(row);
            for (int i = below.size() - 1; i >= 0; i--) {
                open.add(below.get(i));
            }
        }
        return flat;
    }
}
