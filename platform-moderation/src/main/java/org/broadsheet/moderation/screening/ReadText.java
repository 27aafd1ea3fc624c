package org.broadsheet.moderation.screening;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;

/**
 * A comment's text as it is read: the keys of its words in place of these, so that patterns see small letters, and none in
 * disguise. Remembers which word stands where.
 */
final class ReadText {

    private final TreeMap<Integer, Word> places = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();

    /** @param gap what becomes of what stands between two words */
    ReadText(Reading reading, int mostLetters, UnaryOperator<String> gap) {
        String plain = reading.candidate().plainText();
        List<Word> words = reading.words().stream()
                .takeWhile(word -> word.end() <= mostLetters)
                .toList();
        int behind = 0;
        for (Word word : words) {
            text.append(gap.apply(plain.substring(behind, word.start())));
            places.put(text.length(), word);
            text.append(word.key());
            behind = word.end();
        }
        text.append(gap.apply("\n"));
    }

    /** What a pattern found, as it stands in the comment, in whole words. */
    String original(MatchResult found, Reading reading) {
        var first = places.floorEntry(found.start());
        boolean within = first != null
                && found.start() < first.getKey() + first.getValue().key().length();
        var from = within ? first : places.ceilingEntry(found.start());
        var to = places.lowerEntry(found.end());
        return from == null || to == null || to.getKey() < from.getKey()
                ? ""
                : reading.between(from.getValue(), to.getValue());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
