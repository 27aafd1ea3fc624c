package org.broadsheet.moderation.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.api.moderation.WordLists;
import org.broadsheet.moderation.screening.Word;

/**
 * Finds words and phrases as whole words: a trie of words, looked up by the comment's own. Words with wildcards are
 * found in each of them by their longest part; see {@link Needles}.
 */
final class PhraseIndex<T> {

    private static final String ANY = String.valueOf(Glob.WILD);

    /** As long as anything that is watched. */
    private static final int LONGEST_END = WordLists.MAX_WORD;

    private final Node<T> root;
    private final Needles<List<String>> globs;

    private PhraseIndex(Node<T> root, Needles<List<String>> globs) {
        this.root = root;
        this.globs = globs;
    }

    /** Reports each place of each phrase, by the words from one to another, the latter left out. */
    void in(List<Word> words, Needles.Found<T> found) {
        List<Set<String>> fitting =
                words.stream().map(word -> fitting(word.key())).toList();
        for (int i = 0; i < words.size(); i++) {
            follow(root, words, fitting, i, i, found);
        }
    }

    private void follow(
            Node<T> node, List<Word> words, List<Set<String>> fitting, int from, int at, Needles.Found<T> found) {
        node.ending.forEach(value -> found.at(value, from, at));
        if (at == words.size()) {
            return;
        }
        Node<T> literal = node.next.get(words.get(at).key());
        if (literal != null) {
            follow(literal, words, fitting, from, at + 1, found);
        }
        if (node.branchesWildly) {
            for (String glob : fitting.get(at)) {
                Node<T> wild = node.next.get(glob);
                if (wild != null) {
                    follow(wild, words, fitting, from, at + 1, found);
                }
            }
        }
    }

    /** The words with wildcards that fit a word; each is tried once, however often the word has its longest part. */
    private Set<String> fitting(String key) {
        if (globs.isEmpty()) {
            return Set.of(ANY);
        }
        Set<String> fitting = new LinkedHashSet<>();
        fitting.add(ANY);
        String word = ends(key);
        Set<List<String>> tried = Collections.newSetFromMap(new IdentityHashMap<>());
        globs.in(word, (sharing, from, to) -> {
            if (tried.add(sharing)) {
                sharing.stream().filter(glob -> Glob.matches(glob, word)).forEach(fitting::add);
            }
        });
        return fitting;
    }

    /**
     * What nobody writes as one word is looked at where it begins and where it ends: a comment may be one word of 65,000
     * letters, and that for each of thousands of wildcards. What stands in the middle of such a word is found by those
     * that are looked for anywhere.
     */
    private static String ends(String key) {
        return key.length() <= 2 * LONGEST_END
                ? key
                : key.substring(0, LONGEST_END) + key.substring(key.length() - LONGEST_END);
    }

    static final class Builder<T> {

        private final Node<T> root = new Node<>();
        private final Map<String, List<String>> globs = new HashMap<>();
        private final Set<String> known = new LinkedHashSet<>();

        void add(List<String> phrase, T value) {
            Node<T> node = root;
            for (String word : phrase) {
                if (node.next.isEmpty()) {
                    node.next = new HashMap<>(4);
                }
                node = node.wildIf(Glob.wild(word)).next.computeIfAbsent(word, key -> new Node<>());
                if (Glob.wild(word) && known.add(word)) {
                    globs.computeIfAbsent(Glob.longestPart(word), part -> new ArrayList<>())
                            .add(word);
                }
            }
            if (node.ending.isEmpty()) {
                node.ending = new ArrayList<>(1);
            }
            node.ending.add(value);
        }

        PhraseIndex<T> build() {
            Map<String, List<List<String>>> byPart = new HashMap<>();
            globs.forEach((part, sharing) -> byPart.put(part, List.of(sharing)));
            return new PhraseIndex<>(root, new Needles<>(byPart));
        }
    }

    private static final class Node<T> {

        private Map<String, Node<T>> next = Map.of();
        private List<T> ending = List.of();
        private boolean branchesWildly;

        private Node<T> wildIf(boolean wild) {
            branchesWildly |= wild;
            return this;
        }
    }
}
