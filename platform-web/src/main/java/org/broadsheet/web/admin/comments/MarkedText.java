package org.broadsheet.web.admin.comments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds in a comment, as it was typed, what the screening matched in its plain words: every place of it. Blanks, line ends
 * and tags between the words differ, so they are left out of the comparison, and capitals say nothing. Where a match
 * stands as a whole word, places inside of other words are not meant; single letters and words that every text has are
 * never marked, since that would point at everything and so at nothing.
 */
final class MarkedText {

    private static final Pattern SKIPPED = Pattern.compile("<[^<>]*>|[\\s\\u00a0]+");

    private static final Set<String> IN_EVERY_TEXT = Set.of(
            "a", "about", "all", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "do", "for", "from",
            "had", "has", "have", "he", "her", "his", "i", "if", "in", "is", "it", "it's", "its", "me", "my", "no",
            "not", "of", "on", "or", "our", "she", "so", "that", "the", "their", "them", "there", "they", "this", "to",
            "us", "was", "we", "were", "what", "which", "who", "will", "with", "you", "your");

    private final String text;

    /** The text in small letters without what is skipped, and where each of its characters stands in the text. */
    private final StringBuilder bare = new StringBuilder();

    private final List<Integer> places = new ArrayList<>();

    private MarkedText(String text) {
        this.text = text;
        Matcher skipped = SKIPPED.matcher(text);
        int from = 0;
        while (skipped.find()) {
            take(from, skipped.start());
            from = skipped.end();
        }
        take(from, text.length());
    }

    /** The text in pieces that together are the text; marks that it does not have mark nothing. */
    static List<Passage> of(String text, Collection<Mark> marks) {
        MarkedText marked = new MarkedText(text);
        List<Place> found = merged(marks.stream()
                .flatMap(marked::find)
                .sorted(Comparator.comparingInt(Place::from))
                .toList());
        List<Passage> passages = new ArrayList<>();
        int behind = 0;
        for (Place place : found) {
            if (place.from() > behind) {
                passages.add(new Passage(text.substring(behind, place.from()), ""));
            }
            passages.add(new Passage(text.substring(place.from(), place.to()), String.join("; ", place.why())));
            behind = place.to();
        }
        if (behind < text.length()) {
            passages.add(new Passage(text.substring(behind), ""));
        }
        return passages;
    }

    /** Those that overlap become one, for all of their reasons. */
    private static List<Place> merged(List<Place> ordered) {
        List<Place> merged = new ArrayList<>();
        for (Place place : ordered) {
            Place last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && place.from() < last.to()) {
                merged.set(merged.size() - 1, last.with(place));
            } else {
                merged.add(place);
            }
        }
        return merged;
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            bare.append(Character.toLowerCase(text.charAt(i)));
            places.add(i);
        }
    }

    private Stream<Place> find(Mark mark) {
        String wanted = mark.text().strip();
        if (wanted.codePointCount(0, wanted.length()) < 2 || IN_EVERY_TEXT.contains(wanted.toLowerCase(Locale.ROOT))) {
            return Stream.empty();
        }
        String match = small(SKIPPED.matcher(wanted).replaceAll(""));
        List<Place> whole = new ArrayList<>();
        List<Place> inside = new ArrayList<>();
        int at = match.isEmpty() ? -1 : bare.indexOf(match);
        while (at >= 0) {
            Place place = new Place(
                    places.get(at), places.get(at + match.length() - 1) + 1, new LinkedHashSet<>(Set.of(mark.why())));
            boolean stands = parted(place.from()) && parted(place.to());
            (stands ? whole : inside).add(place);
            at = bare.indexOf(match, stands ? at + match.length() : at + 1);
        }
        return (whole.isEmpty() && !mark.whole() ? inside : whole).stream();
    }

    /** Whether no word goes on across this place. */
    private boolean parted(int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static String small(String match) {
        StringBuilder small = new StringBuilder(match.length());
        match.chars().forEach(letter -> small.append(Character.toLowerCase((char) letter)));
        return small.toString();
    }

    private record Place(int from, int to, Set<String> why) {

        private Place with(Place other) {
            Set<String> all = new LinkedHashSet<>(why);
            all.addAll(other.why);
            return new Place(from, Math.max(to, other.to), all);
        }
    }
}
