package org.broadsheet.moderation.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.moderation.screening.Word;

/**
 * A watched word, found.
 *
 * @param from  where it begins in the text
 * @param to    behind its last character
 * @param words the words of the text that it is; none when it was not looked for by words
 */
record Hit(WordEntry entry, int from, int to, List<Word> words) {

    /** Those that do not lie within another one, in order: viagra, viagr* and *agra say the same of one word. */
    static List<Hit> outermost(Collection<Hit> hits) {
        List<Hit> outermost = new ArrayList<>();
        int covered = 0;
        for (Hit hit : hits.stream()
                .sorted(Comparator.comparingInt(Hit::from)
                        .thenComparing(Comparator.comparingInt(Hit::to).reversed()))
                .toList()) {
            if (hit.to > covered) {
                outermost.add(hit);
                covered = hit.to;
            }
        }
        return outermost;
    }
}
