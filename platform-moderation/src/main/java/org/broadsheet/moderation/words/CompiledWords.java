package org.broadsheet.moderation.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;
import org.broadsheet.moderation.screening.Word;
import org.broadsheet.moderation.screening.Words;

/**
 * Word lists made ready to be looked for. Compiled once and never changed. How long a search takes depends on the text,
 * not on the lists.
 */
final class CompiledWords {

    static final CompiledWords NONE = new CompiledWords(List.of());

    private final PhraseIndex<Phrase> phrases;
    private final Needles<WordEntry> anywhere;
    private final Set<WordAction> actions = EnumSet.noneOf(WordAction.class);

    CompiledWords(Collection<WordEntry> entries) {
        PhraseIndex.Builder<Phrase> builder = new PhraseIndex.Builder<>();
        Map<String, List<WordEntry>> literals = new HashMap<>();
        for (WordEntry entry : entries) {
            actions.add(entry.action());
            if (entry.scope() == WordScope.ANYWHERE) {
                literals.computeIfAbsent(FoldedText.fold(entry.word()), key -> new ArrayList<>(1))
                        .add(entry);
            } else {
                WordPattern pattern = WordPattern.of(entry.word());
                if (pattern.says()) {
                    // Patterns are kept for those alone that have to compare capitals.
                    builder.add(pattern.keys(), new Phrase(entry, entry.caseSensitive() ? pattern : null));
                }
            }
        }
        phrases = builder.build();
        anywhere = new Needles<>(literals);
    }

    /** Whether any word has this action. */
    boolean has(WordAction action) {
        return actions.contains(action);
    }

    /** Where words and phrases stand as whole words. */
    List<Hit> among(List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        phrases.in(words, (phrase, from, to) -> {
            List<Word> found = words.subList(from, to);
            if (phrase.cased() == null || phrase.cased().matchesCase(found)) {
                hits.add(new Hit(
                        phrase.entry(),
                        found.get(0).start(),
                        found.get(found.size() - 1).end(),
                        found));
            }
        });
        return hits;
    }

    /** Where those stand that are looked for inside of words, too. */
    List<Hit> inside(String text) {
        List<Hit> hits = new ArrayList<>();
        if (!anywhere.isEmpty() && !text.isEmpty()) {
            FoldedText folded = new FoldedText(text);
            anywhere.in(folded.toString(), (entry, from, to) -> {
                Hit hit = new Hit(entry, folded.start(from), folded.end(to - 1), List.of());
                if (!entry.caseSensitive() || hasCase(entry, text.substring(hit.from(), hit.to()))) {
                    hits.add(hit);
                }
            });
        }
        return hits;
    }

    private static boolean hasCase(WordEntry entry, String found) {
        return Words.folded(found).contains(Words.folded(entry.word()));
    }

    private record Phrase(WordEntry entry, WordPattern cased) {}
}
