package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.Evidence;

/**
 * "Very informative post, thank you": praise that would fit under any page, left for the link behind the name or to
 * get a first comment through. Whoever names a person, a place or a matter of the story, doubts, asks or argues is
 * not meant, and neither is "Well said!", which names no post, site or article.
 */
@ApplicationScoped
class GenericPraise implements Rule {

    static final String NAME = "generic-praise";

    private static final Set<String> PRAISE = WordList.words("praise.txt");
    private static final Set<String> VEHICLE = WordList.words("praised-things.txt");
    private static final Set<String> FILLER = WordList.words("praise-filler.txt");

    /** Words with which somebody doubts, contrasts or says no: this is an opinion. */
    private static final Set<String> OPINION = WordList.words("doubt.txt");

    /** Begins without \\b, which goes back over each heap of marks for the letter below. "Good news!" is joy about what happened, "no time" and "no words" are no contradiction. */
    private static final Pattern IDIOM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:good|great|wonderful|fantastic|excellent|amazing|best|lovely) news\\b(?! (?:site|website|blog|portal))|(?<![\\p{L}\\p{N}])no (?:time|doubt|words)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Below what holds: without a thing that is praised, it may be anybody's short joy. */
    private static final double WEAK = 1.5;

    private static final double WEIGHT = 3.5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        String text = reading.candidate().plainText();
        if (text.indexOf('?') >= 0) {
            return List.of();
        }
        List<Word> words = reading.wordsWithout(IDIOM, " ");
        int praise = 0;
        int vehicles = 0;
        int others = 0;
        for (Word word : words) {
            if (OPINION.contains(word.key())) {
                return List.of();
            } else if (PRAISE.contains(word.key())) {
                praise++;
            } else if (VEHICLE.contains(word.key())) {
                vehicles++;
            } else if (!FILLER.contains(word.key()) && !Story.common(word)) {
                if (saysSomething(word, reading.story())) {
                    return List.of();
                }
                others++;
            }
        }
        if (praise == 0 || others > Math.max(1, words.size() / 12)) {
            return List.of();
        }
        if (vehicles > 0) {
            return List.of(new Evidence(NAME, text, "", WEIGHT));
        }
        // Thanks to another reader are manners.
        return reading.candidate().parentId() == null ? List.of(new Evidence(NAME, text, "", WEAK)) : List.of();
    }

    private static boolean saysSomething(Word word, Story story) {
        return story.names(word) || word.hasDigit() || (word.capitalised() && !word.opens() && !word.shouted());
    }
}
