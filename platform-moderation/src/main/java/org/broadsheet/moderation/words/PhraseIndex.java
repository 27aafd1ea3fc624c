package org.broadsheet.moderation.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.moderation.screening.Word;

/**
 * Finds words and phrases as whole words: a trie of words, looked up by the comment's own. Words with wildcards are
 * found in each of them by their longest part; see {@link Needles}.
 */
final class PhraseIndex<T> {

    private static final String ANY = String.valueOf(Glob.WILD);

    private final Node<T> root;
    private final Needles<String> globs;

    private PhraseIndex(Node<T> root, Needles<String> globs) {
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

    /** The words with wildcards that fit a word. */
    private Set<String> fitting(String key) {
        if (globs.isEmpty()) {
            return Set.of(ANY);
        }
        Set<String> fitting = new LinkedHashSet<>();
        fitting.add(ANY);
        globs.in(key, (glob, from, to) -> {
            if (Glob.matches(glob, key)) {
                fitting.add(glob);
            }
        });
        return fitting;
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
            return new PhraseIndex<>(root, new Needles<>(globs));
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
