package org.broadsheet.moderation.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds which of very many strings stand in a text. A trie whose branches are one table of (node, character) to node;
 * where only one string is left, the rest of it is compared and not branched on, so that there are hardly more nodes
 * than strings. The time depends on the text and on how far it follows the strings, not on how many there are.
 */
final class Needles<T> {

    private static final int ROOT = 0;
    private static final int NONE = -1;

    private final String[] needles;
    private final List<List<T>> values;

    /** Which needle ends at a node, and which is the only one left there. */
    private int[] ending = new int[64];

    private int[] only = new int[64];
    private int nodes;

    /** Open addressing; a key is a node, counted from 1, and a character, so that 0 is free. */
    private long[] keys = new long[256];

    private int[] children = new int[256];
    private int branches;

    /** @param byNeedle what to report for each string; empty strings are left out, since they stand everywhere */
    Needles(Map<String, List<T>> byNeedle) {
        Map<String, List<T>> sorted = new TreeMap<>(byNeedle);
        sorted.remove("");
        needles = sorted.keySet().toArray(String[]::new);
        values = new ArrayList<>(sorted.values());
        grow(node(), 0, needles.length, 0);
    }

    boolean isEmpty() {
        return needles.length == 0;
    }

    /** Reports each place of each needle. */
    void in(String text, Found<T> found) {
        for (int start = 0; start < text.length() && needles.length > 0; start++) {
            int node = ROOT;
            int at = start;
            while (node != NONE) {
                if (only[node] != NONE) {
                    String needle = needles[only[node]];
                    if (text.startsWith(needle, start)) {
                        tell(only[node], start, found);
                    }
                    break;
                }
                if (ending[node] != NONE) {
                    tell(ending[node], start, found);
                }
                node = at < text.length() ? child(node, text.charAt(at)) : NONE;
                at++;
            }
        }
    }

    private void tell(int needle, int start, Found<T> found) {
        for (T value : values.get(needle)) {
            found.at(value, start, start + needles[needle].length());
        }
    }

    /** The needles from one to another, sorted, share their first characters, as many as the node is deep. */
    private void grow(int node, int from, int to, int depth) {
        if (to - from == 1) {
            only[node] = from;
            return;
        }
        int next = from;
        if (from < to && needles[from].length() == depth) {
            ending[node] = from;
            next++;
        }
        while (next < to) {
            char branch = needles[next].charAt(depth);
            int end = next + 1;
            while (end < to && needles[end].charAt(depth) == branch) {
                end++;
            }
            int child = node();
            put(node, branch, child);
            grow(child, next, end, depth + 1);
            next = end;
        }
    }

    private int node() {
        if (nodes == ending.length) {
            ending = Arrays.copyOf(ending, nodes * 2);
            only = Arrays.copyOf(only, nodes * 2);
        }
        ending[nodes] = NONE;
        only[nodes] = NONE;
        return nodes++;
    }

    private int child(int node, char branch) {
        long key = key(node, branch);
        int slot = slot(key);
        return keys[slot] == key ? children[slot] : NONE;
    }

    private void put(int node, char branch, int child) {
        if (branches * 2 >= keys.length) {
            long[] oldKeys = keys;
            int[] oldChildren = children;
            keys = new long[oldKeys.length * 2];
            children = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    set(oldKeys[i], oldChildren[i]);
                }
            }
        }
        set(key(node, branch), child);
        branches++;
    }

    private void set(long key, int child) {
        int slot = slot(key);
        keys[slot] = key;
        children[slot] = child;
    }

    private static long key(int node, char branch) {
        return (node + 1L) << Character.SIZE | branch;
    }

    /** Where the key is, or the free place where it belongs. */
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Told of each find. */
    interface Found<T> {
        void at(T value, int from, int to);
    }
}
