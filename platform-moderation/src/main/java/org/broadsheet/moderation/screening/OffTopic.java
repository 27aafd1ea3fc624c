package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.Evidence;

/**
 * A passage from somewhere else: it shares not one term with the story, speaks to nobody and of nobody here, and
 * explains something, or goes on at length. Weak, so it holds and never more: readers do wander off.
 */
@ApplicationScoped
class OffTopic implements Rule {

    static final String NAME = "off-topic";

    /** A story shorter than this has too few terms to miss one. */
    private static final int STORY_TERMS = 40;

    private static final int FEWEST = 5;
    private static final int AT_LENGTH = 20;
    private static final double WEIGHT = 3;

    /** Words by which a comment speaks as somebody, to somebody, or of what stands on the page. */
    private static final Set<String> PERSONAL = WordList.words("personal.txt");

    /** "X is a Y which is used by": how an encyclopaedia begins, not a reader. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "^\\W*(?:[\\p{L}\\p{N}.\\-]+\\s+){1,4}(?:is|are)\\s+(?:an?|the|one of the)\\s(?:[\\p{L}\\p{N}.,\\-]+\\s+){1,12}?"
                    + "(?:used|known|called|referred|defined|designed|developed|located|founded|based|manufactured|offered)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        if (reading.story().terms() < STORY_TERMS) {
            return List.of();
        }
        String text = reading.candidate().plainText();
        if (text.indexOf('?') >= 0 || text.indexOf('!') >= 0) {
            return List.of();
        }
        int terms = 0;
        for (Word word : reading.words()) {
            if (PERSONAL.contains(word.key()) || reading.story().names(word)) {
                return List.of();
            }
            if (!Story.common(word)) {
                terms++;
            }
        }
        boolean explains = terms >= FEWEST && EXPLAINS.matcher(text).find();
        return explains || terms >= AT_LENGTH ? List.of(new Evidence(NAME, "", "", WEIGHT)) : List.of();
    }
}
