package org.broadsheet.moderation.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Threats to the one who is spoken to, and wishes that they come to harm: "I will find you", "you should be shot". Looked
 * for among the words' keys, so that neither capitals nor letters in disguise hide them. What is said of others ("the bill
 * will die in committee") is none, and neither is a figure of speech: behind "you should be shot" nothing may stand that
 * makes it one ("down in the polls").
 */
final class Threats {

    /** Stands where a clause ends, so that no threat is made of two. */
    private static final String BREAK = " . ";

    private static final String BREAKS = ".,;:!?\u2026\n";

    /** Whoever threatens does so before. */
    private static final int MOST_LETTERS = 20_000;

    /** Most comments have none, and are done with. */
    private static final Set<String> HARMFUL = WordList.words("harm.txt");

    private static final String SWEARING =
            "(?:(?:really|personally|just|all|both|people|fucking|fuckin|f|slowly|absolutely|literally) )*+";

    /** I will, we are going to. */
    private static final String SHALL =
            "(?:i|we)(?:'ll| will| shall| am going to|'m going to| are going to|'re going to"
                    + "| am gonna|'m gonna|'re gonna| gonna| wanna| want to|'d like to) ";

    private static final String MUST =
            "(?:should|ought to|deserves? to|needs? to|had better|has to|have to|must) " + SWEARING;

    private static final String KIN =
            "your (?:family|kids|children|wife|husband|mother|father|mum|mom|dad|sons?" + "|daughters?|sister|brother)";

    private static final String YOU = "(?:you|" + KIN + "|people like you|your (?:kind|sort|lot))";

    /** "If you should die before you draw it" is a matter of pensions. */
    private static final String ADDRESSED = "(?<!(?:if|when|unless|before|lest|case|in which|where|why) )" + YOU;

    private static final String BONES =
            "your (?:legs?|neck|face|skull|head|bones|teeth|jaw|arms?|fingers|kneecaps?|nose)";

    private static final String AIMED = "you (?:dead|all|and|in the (?:head|face)|\\.)";

    private static final String HARM = "(?:kill|murder|stab|strangle|rape|slaughter|behead|lynch|shoot(?= " + AIMED
            + ")|hang(?= you (?:all|high|\\.)))";

    private static final String HARMED =
            "(?:shot(?! (?:down|on|in (?:black|colou?r|front)|at|of|by an? (?:camera|photographer)|from|with)\\b)"
                    + "|(?:hanged|hung)(?! (?:up|on|out|over|with)\\b)|killed(?! off\\b)|murdered|stabbed|lynched"
                    + "|beheaded|executed|raped|gassed|strangled|burn(?:ed|t) alive|strung up|put down like"
                    + "|beaten (?:up|to (?:death|a pulp)))";

    private static final String DIE = "(?! (?:laughing|happy|happily|peacefully|in (?:peace|your sleep)|old|rich|trying"
            + "|hard|knowing|with a|on (?:that|this) hill|of (?:laughter|laughing|old|shame|embarrassment)|for)\\b)";

    private static final String COMMAND = "(?:^ ?|\\. |just |please |and |go |you should |you can )";

    private static final List<Pattern> PATTERNS = Stream.of(
                    SHALL + SWEARING + HARM + " " + SWEARING + "(?:you|" + KIN + ")(?! with kindness)",
                    SHALL + SWEARING
                            + "find you (?:soon|wherever|no matter|one day|\\.|and (?:i|we|you|kill|hurt|beat))",
                    SHALL + SWEARING + "(?:hunt you|(?:come|be coming) (?:for|after) (?:you(?= \\.)|" + KIN + ")"
                            + "|end you(?= \\.))",
                    "(?:i'm|we're|i am|we are) (?:coming|going to come) (?:for|after) (?:you(?= \\.)|you and|" + KIN
                            + ")",
                    SHALL + SWEARING + "(?:break|smash|cave in|bash|crush|kick in|blow off) " + BONES,
                    SHALL + SWEARING + "beat (?:you (?:up|to|senseless|bloody)|the (?:shit|crap|hell) out of you)",
                    SHALL + SWEARING + "burn (?:down your (?:house|home|office)|your (?:house|home|office))",
                    SHALL + ".{0,20}?(?:slit|cut) your throat",
                    "(?:i|we) know where (?:you|" + KIN + ") (?:lives?|sleeps?|works?|go(?:es)? to school)"
                            + "(?= (?:\\.|and|so|you))",
                    "(?:someone|somebody|they|we|i) " + MUST + "(?:" + HARM + "|shoot|hang) (?:you|" + KIN
                            + ")(?= (?:\\.|all|for|and|in the (?:head|face)))",
                    ADDRESSED + " " + SWEARING + MUST + "(?:be|get) " + SWEARING + HARMED,
                    ADDRESSED + " " + SWEARING + "(?:should|deserves? to|needs? to) " + SWEARING + "die" + DIE,
                    "hope (?:that )?" + YOU + " " + SWEARING + "(?:dies?" + DIE
                            + "|rot in (?:hell|jail)|burn in hell|choke(?! up)|drop dead|(?:gets?|are|is) " + SWEARING
                            + "(?:" + HARMED + "|cancer|run over|hit by an? (?:bus|car|truck|train)))",
                    "(?:hope|wish) (?:that )?(?:someone|somebody|they) " + SWEARING
                            + "(?:kills|shoots|stabs|rapes|murders|hangs|strangles|lynches|beheads) (?:you|" + KIN
                            + ")",
                    COMMAND + "drop dead(?! (?:gorgeous|beautiful|date|line))",
                    COMMAND + SWEARING
                            + "(?:kill|hang|shoot|neck) (?:yourself|urself|yourselves)(?! (?:in the foot|laughing))",
                    "you " + SWEARING + "(?:need|deserve) a (?:bullet|rope|noose)",
                    "put a (?:bullet|knife) (?:in|into|through|between) (?:you(?= \\.)|your (?:head|skull|brain|back|heart"
                            + "|eyes|throat))",
                    "(?:you're|you are|ur) (?:a )?dead (?:man|woman|meat)",
                    "(?:you|you'd|you had) better watch your back(?= \\.)")
            .map(pattern -> Pattern.compile("(?<![\\p{L}\\p{N}'])(?:" + pattern + ")(?![\\p{L}\\p{N}'])"))
            .toList();

    private Threats() {}

    /** A threat as it stands in the comment. */
    static Optional<String> in(Reading reading) {
        if (reading.words().stream().noneMatch(word -> HARMFUL.contains(word.key()))) {
            return Optional.empty();
        }
        ReadText text = new ReadText(reading, MOST_LETTERS, gap -> breaks(gap) ? BREAK : " ");
        String keys = text.toString();
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(keys))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> text.original(found, reading));
    }

    private static boolean breaks(String gap) {
        return gap.chars().anyMatch(sign -> BREAKS.indexOf(sign) >= 0);
    }
}
