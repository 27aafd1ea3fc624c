package org.broadsheet.api.page;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items  what is on it, never null
 * @param total  how many there are in all
 * @param number which page this is, from 1
 * @param size   how many fit on a page
 */
public record Slice<T>(List<T> items, long total, int number, int size) implements Serializable {

    public Slice {
        items = List.copyOf(items);
    }

    /** How many pages there are; at least 1, so that an empty list has a first page. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
