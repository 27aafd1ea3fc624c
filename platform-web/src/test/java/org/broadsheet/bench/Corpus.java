package org.broadsheet.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordScope;

/**
 * Makes up stories, readers, campaigns of spam and a word list; the same ones each time. Words are as unevenly frequent
 * as in a language, and so are writers, hosts and campaigns: what is looked up most has left the most behind.
 */
final class Corpus {

    static final String SITE = "https://news.example";
    static final int STORIES = 1_000;

    private static final int VOCABULARY = 20_000;
    private static final int READERS = 60_000;
    private static final int CAMPAIGNS = 2_000;
    private static final int SPAM_ADDRESSES = 20_000;
    private static final int KNOWN_HOSTS = 300;

    private static final String[] FUNCTION_WORDS =
            ("the of and to in is that it for was on are with as this be have not but they you at by from what there who"
                            + " would their all were been if about")
                    .split(" ");
    private static final String[] SELLING =
            "buy cheap price offer discount shop order products online service best free sale".split(" ");
    private static final String[] PRAISE = {
        "Great article, thanks for sharing!",
        "I really enjoyed reading this, keep up the good work.",
        "Very informative post, I will be back for more.",
        "Nice blog, I have bookmarked your site."
    };

    private static final List<WordAction> ACTIONS = List.of(WordAction.BLOCK, WordAction.HOLD, WordAction.FLAG);

    private final String[] vocabulary;
    private final List<String> stories = new ArrayList<>();
    private final List<String> headlines = new ArrayList<>();
    private final List<String> pitches = new ArrayList<>();

    /** What comments are like. */
    enum Kind {
        SHORT,
        MEDIUM,
        LONG,
        LINKS,
        PRAISE,
        SPAM
    }

    /** A comment somebody may send. */
    record Draft(
            Kind kind, int story, String author, String email, String url, String text, String address, int campaign) {

        /** Whether others say nearly the same. */
        boolean copied() {
            return kind == Kind.SPAM || kind == Kind.PRAISE;
        }

        String plainText() {
            return text.replaceAll("<[^>]*>", "");
        }
    }

    Corpus() {
        Random random = new Random(1);
        vocabulary = IntStream.range(0, VOCABULARY)
                .mapToObj(i -> invented(random, 2 + random.nextInt(3)))
                .toArray(String[]::new);
        for (int i = 0; i < STORIES; i++) {
            headlines.add(capital(words(random, 8)));
            stories.add(IntStream.range(0, 8 + random.nextInt(12))
                    .mapToObj(paragraph -> sentences(random, 60))
                    .collect(Collectors.joining("\n\n")));
        }
        for (int i = 0; i < CAMPAIGNS; i++) {
            pitches.add(pitch(random, i));
        }
    }

    String headline(int story) {
        return headlines.get(story);
    }

    String story(int story) {
        return stories.get(story);
    }

    /** As many are readers' as in a busy year: three in four; most of those are short. */
    Draft draft(Random random) {
        int one = random.nextInt(100);
        Kind kind = Kind.SPAM;
        if (one < 38) {
            kind = Kind.SHORT;
        } else if (one < 66) {
            kind = Kind.MEDIUM;
        } else if (one < 68) {
            kind = Kind.LONG;
        } else if (one < 73) {
            kind = Kind.LINKS;
        } else if (one < 78) {
            kind = Kind.PRAISE;
        }
        return draft(random, kind);
    }

    Draft draft(Random random, Kind kind) {
        int story = uneven(random, STORIES);
        if (kind == Kind.SPAM) {
            int campaign = uneven(random, CAMPAIGNS);
            return new Draft(
                    kind,
                    story,
                    brand(campaign),
                    word(random) + random.nextInt(10_000) + "@mail.example",
                    "https://" + host(campaign) + "/",
                    varied(random, pitches.get(campaign)),
                    address(1_000_000 + random.nextInt(SPAM_ADDRESSES)),
                    campaign);
        }
        int reader = uneven(random, READERS);
        String text = switch (kind) {
            case SHORT -> sentences(random, 5 + random.nextInt(25));
            case LONG -> sentences(random, 400 + random.nextInt(1_000));
            case LINKS -> sentences(random, 40) + link(random) + sentences(random, 20) + link(random);
            case PRAISE -> PRAISE[random.nextInt(PRAISE.length)];
            default -> sentences(random, 30 + random.nextInt(150));
        };
        return new Draft(
                kind,
                story,
                capital(vocabulary[reader % VOCABULARY]),
                "reader" + reader + "@mail.example",
                "",
                text,
                address(reader),
                -1);
    }

    /** As core hands it to the screening. */
    CommentCandidate candidate(Draft draft, Instant time) {
        return new CommentCandidate(
                draft.story() + 1L,
                null,
                draft.author(),
                draft.email(),
                draft.url(),
                draft.text(),
                draft.plainText(),
                draft.address(),
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "",
                Duration.ofSeconds(40).toMillis(),
                false,
                headline(draft.story()),
                headline(draft.story()) + "\n\n" + story(draft.story()),
                time);
    }

    static String brand(int campaign) {
        return capital(invented(new Random(campaign), 3)) + " Shop";
    }

    static String host(int campaign) {
        return brand(campaign).toLowerCase(Locale.ROOT).replace(' ', '-') + campaign + ".example";
    }

    /** Words, phrases, wildcards, parts, replacements; few of them are met in the comments, as on a real list. */
    static List<WordEntry> wordList(int size) {
        Random random = new Random(2);
        List<WordEntry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String word = invented(random, 3) + Integer.toString(i, Character.MAX_RADIX);
            WordAction action = ACTIONS.get(random.nextInt(ACTIONS.size()));
            entries.add(
                    switch (i % 20) {
                        case 0 -> new WordEntry(word, WordAction.REPLACE, "***", false, WordScope.WORDS, "");
                        case 1, 2 -> new WordEntry(word + "*", action, "", false, WordScope.WORDS, "");
                        case 3 -> new WordEntry("*" + word, action, "", false, WordScope.WORDS, "");
                        case 4, 5 -> new WordEntry(word, action, "", false, WordScope.ANYWHERE, "");
                        case 6 ->
                            new WordEntry(word.substring(0, 2) + "*" + word, action, "", false, WordScope.WORDS, "");
                        case 7 -> new WordEntry(capital(word), action, "", true, WordScope.WORDS, "");
                        case 8, 9, 10 ->
                            new WordEntry(word + " " + invented(random, 2), action, "", false, WordScope.WORDS, "");
                        default -> new WordEntry(word, action, "", false, WordScope.WORDS, "");
                    });
        }
        return entries;
    }

    private String pitch(Random random, int campaign) {
        return sentences(random, 20) + " " + brand(campaign) + " provides " + picked(random, SELLING) + " and "
                + picked(random, SELLING) + " " + vocabulary[uneven(random, VOCABULARY)]
                + " at the best price, order <a href=\"https://"
                + host(campaign) + "/\">here</a>. " + sentences(random, 30);
    }

    /** A few words differ from copy to copy. */
    private String varied(Random random, String text) {
        String[] words = text.split(" ");
        for (int i = 0; i < 2; i++) {
            int place = random.nextInt(15);
            words[place] = word(random);
        }
        return String.join(" ", words);
    }

    private String link(Random random) {
        return " https://known" + uneven(random, KNOWN_HOSTS) + ".example/" + word(random) + " ";
    }

    private String sentences(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int left = words; left > 0; left -= 12) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(capital(words(random, Math.min(left, 12))))
                    .append('.');
        }
        return text.toString();
    }

    private String words(Random random, int count) {
        StringBuilder words = new StringBuilder(word(random));
        for (int i = 1; i < count; i++) {
            words.append(' ').append(i % 2 == 0 ? word(random) : picked(random, FUNCTION_WORDS));
        }
        return words.toString();
    }

    private String word(Random random) {
        return vocabulary[uneven(random, VOCABULARY)];
    }

    private static String picked(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    /** The first are picked most. */
    private static int uneven(Random random, int below) {
        double share = random.nextDouble();
        return (int) (below * share * share * share);
    }

    private static String invented(Random random, int syllables) {
        String consonants = "bdfghklmnprstvw";
        String vowels = "aeiou";
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(consonants.charAt(random.nextInt(consonants.length())))
                    .append(vowels.charAt(random.nextInt(vowels.length())));
        }
        return word.append(random.nextBoolean() ? "n" : "").toString();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String address(int number) {
        return "11." + (number >> 16) + "." + (number >> 8 & 0xFF) + "." + (number & 0xFF);
    }
}
