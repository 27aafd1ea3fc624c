package org.broadsheet.web.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.broadsheet.api.page.Slice;

/**
 * The way through a list of several pages.
 *
 * @param steps    the first, the last and those around this one, with gaps between
 * @param previous the address of the page before, or null
 * @param next     the address of the page after, or null
 */
public record Pagination(List<Step> steps, String previous, String next) {

    /** How many pages to name on either side of this one. */
    private static final int AROUND = 2;

    public Pagination {
        steps = List.copyOf(steps);
    }

    /** @param base the address of the first page, ending in a slash */
    static Pagination of(Slice<?> slice, String base) {
        return of(slice.number(), slice.pages(), number -> address(base, number));
    }

    static Pagination of(int here, int pages, IntFunction<String> address) {
        List<Step> steps = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= pages; number++) {
            boolean edge = number == 1 || number == pages;
            if (edge || Math.abs(number - here) <= AROUND) {
                if (number > before + 1) {
                    steps.add(new Step(0, null, false));
                }
                steps.add(new Step(number, address.apply(number), number == here));
                before = number;
            }
        }
        return new Pagination(
                steps, here > 1 ? address.apply(here - 1) : null, here < pages ? address.apply(here + 1) : null);
    }

    /** The address of a page of a list. */
    static String address(String base, int number) {
        return number == 1 ? base : base + "page/" + number + "/";
    }

    public boolean several() {
        return steps.size() > 1;
    }

    /**
     * A page, or a gap where some are left out.
     *
     * @param number 0 for a gap
     */
    public record Step(int number, String address, boolean current) {

        public boolean gap() {
            return number == 0;
        }
    }
}
