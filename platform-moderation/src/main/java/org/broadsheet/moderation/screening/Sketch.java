package org.broadsheet.moderation.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text is like, in a few bytes (MinHash): of 128 hash functions the least value that any part of the text has.
 * Two texts agree in as many of them as they share parts, so the share that agrees estimates their Jaccard similarity,
 * within 0.04 or so. Four values together are a band; texts that share one of the eight bands are worth comparing: of
 * those alike to 0.8 that finds 98 in 100, to 0.3 six, to 0.05 one in fifteen thousand.
 *
 * <p>The parts are pairs of neighbouring words, and words that not every text has; of texts without blanks between
 * words, runs of three letters. Links, signs, capitals and characters without width make no difference. Sketches are
 * stored: how they are made must not change, or those of today are like none of yesterday's.
 */
public final class Sketch {

    private static final int HASHES = 128;
    private static final int ROWS = 4;
    private static final int BANDS = 8;

    /** Shorter ones say nothing: many people write "I totally agree" and "Thank you for this". */
    private static final int FEWEST_WORDS = 5;

    private static final int FEWEST_LETTERS = 25;

    /** Whoever repeats so many words repeats the rest, and a long comment costs no more than this. */
    private static final int MOST_WORDS = 400;

    /** And so many letters hold them. */
    private static final int MOST_LETTERS = 4_000;

    private static final int RUN = 3;

    private static final Set<Character.UnicodeScript> WITHOUT_BLANKS = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private static final long[] SEEDS = seeds();

    private final byte[] values;

    private Sketch(byte[] values) {
        this.values = values;
    }

    /**
     * Empty when the text is too short to be called a repeat of anything.
     *
     * @param own the text's words, without those of its links
     */
    static Optional<Sketch> of(List<Word> own) {
        List<String> words = own.stream()
                .takeWhile(word -> word.end() <= MOST_LETTERS)
                .limit(MOST_WORDS)
                .map(Word::key)
                .filter(key -> !key.isEmpty())
                .toList();
        String letters = String.join("", words);
        if (letters.codePointCount(0, letters.length()) < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (withoutBlanks(letters)) {
            return Optional.of(ofParts(runs(letters)));
        }
        return words.size() < FEWEST_WORDS ? Optional.empty() : Optional.of(ofParts(pairs(words)));
    }

    /** @param parts at least one */
    static Sketch ofParts(Set<String> parts) {
        long[] least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        for (String part : parts) {
            long hash = hash(part);
            for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], mixed(hash ^ SEEDS[i]));
            }
        }
        byte[] values = new byte[HASHES];
        for (int i = 0; i < HASHES; i++) {
            values[i] = (byte) least[i];
        }
        return new Sketch(values);
    }

    /** Reads what {@link #encoded} wrote. */
    public static Sketch decoded(String encoded) {
        return new Sketch(Base64.getDecoder().decode(encoded));
    }

    public String encoded() {
        return Base64.getEncoder().encodeToString(values);
    }

    /** By which texts like this one are found. Each has the number of its band in it: only the same bands compare. */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int i = band * ROWS; i < (band + 1) * ROWS; i++) {
                key = (key << Byte.SIZE) | (values[i] & 0xFF);
            }
            bands.add(key);
        }
        return bands;
    }

    /** How alike, from 0 to 1. */
    public double likeness(Sketch other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            if (values[i] == other.values[i]) {
                same++;
            }
        }
        return (double) same / HASHES;
    }

    private static Set<String> pairs(List<String> words) {
        Set<String> parts = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (!Story.common(words.get(i))) {
                parts.add(words.get(i));
            }
            if (i > 0) {
                parts.add(words.get(i - 1) + ' ' + words.get(i));
            }
        }
        return parts;
    }

    private static Set<String> runs(String letters) {
        Set<String> parts = new LinkedHashSet<>();
        for (int i = 0; i + RUN <= letters.length(); i++) {
            parts.add(letters.substring(i, i + RUN));
        }
        return parts;
    }

    private static boolean withoutBlanks(String letters) {
        long such = letters.codePoints()
                .filter(letter -> WITHOUT_BLANKS.contains(Character.UnicodeScript.of(letter)))
                .count();
        return 2 * such > letters.codePointCount(0, letters.length());
    }

    /** FNV-1a. */
    private static long hash(String part) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Murmur3's last step: each bit of the result hangs on each bit given. */
    private static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    private static long[] seeds() {
        long[] seeds = new long[HASHES];
        for (int i = 0; i < HASHES; i++) {
            seeds[i] = mixed((i + 1) * 0x9e3779b97f4a7c15L);
        }
        return seeds;
    }
}
