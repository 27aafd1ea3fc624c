package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.api.comment.Evidence;

/**
 * An offer with a number to call, a messenger to write to, or an address spelt out so that no program sees it: "Contact
 * Mr. X on WhatsApp +1 234 567 8901 for a loan". Holds and never more. A number alone is none, whoever gives a helpline's
 * offers nothing; and words that the story uses itself sell nothing.
 */
@ApplicationScoped
class ContactOffer implements Rule {

    static final String NAME = "contact-offer";

    private static final Set<String> OFFERS = WordList.words("contact-offers.txt");

    /** Of a number without any invitation: so many words that sell. */
    private static final int MANY_OFFERS = 3;

    private static final int FEWEST_SIGNS = 2;
    private static final double MORE_SIGNS = 0.5;
    private static final double MOST = 5;

    /** Nobody hides a number behind so many letters. */
    private static final int MOST_LETTERS = 10_000;

    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 15;

    /** Words' ends; Java's own looks for the letter below a mark, and below the mark before it, and so on. */
    private static final String BEGIN = "(?<![\\p{L}\\p{N}])";

    private static final String END = "(?![\\p{L}\\p{N}])";

    /** 555-123-4567; a date has no nine digits, and the number of a book has more groups. */
    private static final int GROUPS = 3;

    /** Runs of digits with single signs, or two, between them. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.,:/\\-])(?:\\+ ?)?\\(?\\p{Nd}(?:[ ().\\-]{0,2}+\\p{Nd})*+");

    /** With the sign of a country, or of a long-distance call. */
    private static final Pattern DIALLED = Pattern.compile("^(?:\\+|\\(|\\p{Nd}\\)).*|^0.*");

    private static final Pattern AMOUNT = Pattern.compile("\\p{Nd}{1,3}(?:[ .]\\p{Nd}{3})+");

    private static final String MESSENGER =
            "(?:whats ?app|watsapp|whatsap|what'?s app|telegram|viber|wechat|wickr|skype|signal|kik|snapchat|line id)";

    private static final Pattern MESSENGERS = Pattern.compile(BEGIN + MESSENGER + END);

    /** A name by which somebody is found on a messenger. */
    private static final Pattern HANDLE =
            Pattern.compile(BEGIN + "(?:https?://)?(?:t|wa|telegram)\\.me/[\\w+]{4,40}|" + BEGIN + MESSENGER
                    + "(?: (?:at|on|me|us|id|is|handle|username|name|channel|group|now)){0,3} ?[:\\-=>]{0,2} ?@\\w{4,40}|@\\w{4,40} on "
                    + MESSENGER + END);

    /** An address with its dot spelt out. Polka-dot dresses have no such ending. */
    private static final Pattern SPELT_OUT = Pattern.compile(
            BEGIN + "[\\p{L}\\p{Nd}]{2,30}(?:-[\\p{L}\\p{Nd}]{1,30}){0,4}?(?<!polka)[-_(\\[{]{1,2} ?dot ?[-_)\\]}]{1,2}"
                    + "(?:com|net|org|info|biz|shop|store|online|site|top|club|co|io|ru|cn|xyz|name|me|us|uk)" + END
                    + "|" + BEGIN + "(?:at|visit|on|from|www|site|website) [\\p{L}\\p{Nd}\\-]{3,60} dot"
                    + " (?:com|net|org|info|biz|shop|store|online|site|top|club|ru|cn|xyz|name)" + END);

    /** Bids the reader get in touch. */
    private static final Pattern INVITES = Pattern.compile(BEGIN
            + "(?:contact|reach|call|text|message|dm|pm|inbox|e-?mail|mail|write|chat|add|hit|hmu|whats ?app|telegram|talk to)"
            + " (?:to |up |out to |with )?(?:me|us|him|her|them|mr|mrs|ms|dr|doctor|prof|prophet|pastor|chief|lord|now|today|via|through"
            + "|on (?:\\+|whats ?app|telegram))" + END
            + "|" + BEGIN + "(?:(?:dm|inbox|text|contact|whats ?app) (?:for|to)|(?:dm|pm) (?:me|us))" + END);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        Set<String> offers = new LinkedHashSet<>();
        for (Word word : reading.words()) {
            if (OFFERS.contains(word.key()) && !reading.story().uses(word)) {
                offers.add(word.key());
            }
        }
        if (offers.isEmpty()) {
            return List.of();
        }
        ReadText read = new ReadText(reading, MOST_LETTERS, Words::folded);
        String text = read.toString();
        boolean messenger =
                MESSENGERS.matcher(text).find() || HANDLE.matcher(text).find();
        boolean spelt = SPELT_OUT.matcher(text).find();
        Optional<MatchResult> contact = contact(text, messenger);
        if (contact.isEmpty()) {
            return List.of();
        }
        int invited = (INVITES.matcher(text).find() ? 1 : 0) + (messenger ? 1 : 0) + (spelt ? 1 : 0);
        int signs = offers.size() + invited;
        if (invited == 0 ? offers.size() < MANY_OFFERS : signs < FEWEST_SIGNS) {
            return List.of();
        }
        double weight = Math.min(MOST, Weighing.HELD + MORE_SIGNS * (signs - FEWEST_SIGNS));
        return List.of(new Evidence(NAME, read.original(contact.get(), reading), String.join(", ", offers), weight));
    }

    private static Optional<MatchResult> contact(String text, boolean messenger) {
        return Stream.of(HANDLE, SPELT_OUT)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::toMatchResult)
                .findFirst()
                .or(() -> NUMBER.matcher(text)
                        .results()
                        .filter(number -> dialled(number.group(), messenger))
                        .findFirst());
    }

    /** Sums, dates and numbers of books are none; beside a messenger's name bare digits are. */
    private static boolean dialled(String number, boolean messenger) {
        long digits = number.codePoints().filter(Character::isDigit).count();
        return digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS
                && (messenger || DIALLED.matcher(number).matches() || grouped(number));
    }

    private static boolean grouped(String number) {
        return !AMOUNT.matcher(number).matches() && number.split("[ ().\\-]+", -1).length == GROUPS;
    }
}
