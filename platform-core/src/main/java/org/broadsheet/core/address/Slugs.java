package org.broadsheet.core.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the words of a path out of a title: small letters and digits with hyphens between. */
public final class Slugs {

    /** The most letters a slug has; titles are cut between words. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    /** Letters that are no base letter with an accent, and so survive taking accents off. */
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("ł", "l"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"));

    private Slugs() {}

    /**
     * Letters of other scripts stay as they are: a path may hold them, and a slug of a Greek title should be Greek.
     *
     * @param title may be null
     * @return empty when the title has neither letters nor digits
     */
    public static String of(String title) {
        if (title == null) {
            return "";
        }
        String letters = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        letters = ACCENTS.matcher(letters).replaceAll("");
        letters = Normalizer.normalize(letters, Normalizer.Form.NFC);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            letters = letters.replace(letter.getKey(), letter.getValue());
        }
        letters = APOSTROPHES.matcher(letters).replaceAll("");
        return cut(strip(NOT_IN_SLUG.matcher(letters).replaceAll("-")));
    }

    /** The slug that a path ends with. */
    public static String ofPath(String path) {
        return of(Paths.decode(Paths.lastSegment(path)).orElse(""));
    }

    private static String strip(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.length() > from && slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return slug.substring(from, to);
    }

    private static String cut(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        int end = slug.lastIndexOf('-', MAX_LENGTH);
        if (end > 0) {
            return slug.substring(0, end);
        }
        return slug.substring(0, Character.isHighSurrogate(slug.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH);
    }
}
