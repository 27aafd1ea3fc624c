package org.broadsheet.moderation.screening;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * What a text is like, in a few bytes (MinHash): of 128 hash functions the least value that any part of the text has.
 * Two texts agree in as many of them as they share parts, so the share that agrees estimates their Jaccard similarity,
 * within 0.04 or so. The parts are words and pairs of neighbouring words; of texts without blanks between words, runs of
 * three letters. Links, signs, capitals and characters without width make no difference.
 *
 * <p>Texts worth comparing are found by anchors: of all runs of four words those eight with the least hashes. A copy keeps
 * most of the runs, and then the same ones are the least: of copies of 25 words with three of them changed, more than 99
 * in 100 share an anchor, while two comments on one matter hardly ever do.
 *
 * <p>Sketches are stored: whoever changes how they are made gives {@link #MADE} another value, or those of today are
 * compared with what they are not like.
 */
public final class Sketch {

    /** How sketches are made, in front of each. */
    private static final String MADE = "2";

    private static final int HASHES = 128;
    private static final int ANCHORS = 8;

    /** Words of an anchor. Of a short text one changed word would spoil too many of the long ones. */
    private static final int ANCHOR = 4;

    private static final int SHORT_ANCHOR = 3;
    private static final int SHORT_TEXT = 12;
    private static final int ANCHOR_OF_LETTERS = 6;

    /** Shorter ones say nothing: many people write "I totally agree" and "Thank you for this". */
    private static final int FEWEST_WORDS = 5;

    private static final int FEWEST_LETTERS = 25;

    /** Whoever repeats so many words repeats the rest, and a long comment costs no more than this. */
    private static final int MOST_WORDS = 400;

    /** And so many letters hold them. */
    private static final int MOST_LETTERS = 4_000;

    /** From here on nobody says half the same by chance; in fewer words people do. */
    private static final int LONG_WORDS = 15;

    private static final int LONG_LETTERS = 40;
    private static final double ALIKE = 0.7;
    private static final double ALIKE_AT_LENGTH = 0.55;

    private static final int RUN = 3;

    private static final Set<Character.UnicodeScript> WITHOUT_BLANKS = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final long[] TURNS =
            LongStream.rangeClosed(1, HASHES).map(i -> mixed(i * STEP)).toArray();

    /** Odd, so that no two parts become the same. */
    private static final long[] FACTORS =
            LongStream.rangeClosed(1, HASHES).map(i -> mixed(-i * STEP) | 1).toArray();

    private final byte[] values;
    private final List<Long> bands;
    private final double alike;

    private Sketch(byte[] values, List<Long> bands, double alike) {
        this.values = values;
        this.bands = bands;
        this.alike = alike;
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
            double alike = letters.length() < LONG_LETTERS ? ALIKE : ALIKE_AT_LENGTH;
            return Optional.of(new Sketch(least(runs(letters, RUN)), bands(runs(letters, ANCHOR_OF_LETTERS)), alike));
        }
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        double alike = words.size() < LONG_WORDS ? ALIKE : ALIKE_AT_LENGTH;
        long[] hashes = words.stream().mapToLong(Sketch::hash).toArray();
        return Optional.of(new Sketch(least(parts(hashes)), bands(anchors(words, hashes)), alike));
    }

    /** @param parts at least one */
    static Sketch ofParts(Set<String> parts) {
        return new Sketch(least(parts.stream().mapToLong(Sketch::hash).toArray()), List.of(), ALIKE);
    }

    public String encoded() {
        return MADE + Base64.getEncoder().withoutPadding().encodeToString(values);
    }

    /** By which texts like this one are found, at most eight. */
    public List<Long> bands() {
        return bands;
    }

    /** Whether this text says nearly what that one said of which {@link #encoded} was stored. */
    public boolean repeats(String stored) {
        return stored.startsWith(MADE)
                && likeness(Base64.getDecoder().decode(stored.substring(MADE.length()))) >= alike;
    }

    /** How alike, from 0 to 1. */
    double likeness(Sketch other) {
        return likeness(other.values);
    }

    private double likeness(byte[] others) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            if (values[i] == others[i]) {
                same++;
            }
        }
        return (double) same / HASHES;
    }

    /** A part that comes twice changes nothing: its least value is the same. */
    private static byte[] least(long[] parts) {
        byte[] values = new byte[HASHES];
        for (int i = 0; i < HASHES; i++) {
            long least = Long.MAX_VALUE;
            for (long part : parts) {
                least = Math.min(least, (part ^ TURNS[i]) * FACTORS[i]);
            }
            values[i] = (byte) mixed(least);
        }
        return values;
    }

    private static List<Long> bands(long[] anchors) {
        return Arrays.stream(anchors).sorted().distinct().limit(ANCHORS).boxed().toList();
    }

    /** @param words the words' hashes, at least one */
    private static long[] parts(long[] words) {
        long[] parts = Arrays.copyOf(words, 2 * words.length - 1);
        for (int i = 1; i < words.length; i++) {
            parts[words.length + i - 1] = joined(words[i - 1], words[i]);
        }
        return parts;
    }

    /** Runs of words that every text has ("it is one of the") tell no text from others. */
    private static long[] anchors(List<String> words, long[] hashes) {
        int length = hashes.length < SHORT_TEXT ? SHORT_ANCHOR : ANCHOR;
        LongStream.Builder anchors = LongStream.builder();
        int lastOwn = -1;
        for (int end = 0; end < hashes.length; end++) {
            if (!Story.common(words.get(end))) {
                lastOwn = end;
            }
            int start = end - length + 1;
            if (start >= 0 && lastOwn >= start) {
                anchors.add(Arrays.stream(hashes, start, end + 1).reduce(length, Sketch::joined));
            }
        }
        return anchors.build().toArray();
    }

    private static long[] runs(String letters, int length) {
        return LongStream.rangeClosed(0, letters.length() - length)
                .map(i -> hash(letters.substring((int) i, (int) i + length)))
                .toArray();
    }

    private static boolean withoutBlanks(String letters) {
        long such = letters.codePoints()
                .filter(letter -> WITHOUT_BLANKS.contains(Character.UnicodeScript.of(letter)))
                .count();
        return 2 * such > letters.codePointCount(0, letters.length());
    }

    private static long joined(long first, long second) {
        return mixed(first * STEP + second);
    }

    /** FNV-1a, and mixed. */
    private static long hash(String part) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < part.length(); i++) {
            hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** Murmur3's last step: each bit of the result hangs on each bit given. */
    private static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
