package org.broadsheet.web.admin.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.web.faces.EnglishMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceWordsTest {

    private final EvidenceWords words = new EvidenceWords();

    EvidenceWordsTest() {
        words.messages = new EnglishMessages();
        words.learnt = new LearntWords();
        words.learnt.messages = words.messages;
        words.repeats = new RepeatWords();
        words.repeats.messages = words.messages;
        words.languages = new LanguageWords();
        words.languages.messages = words.messages;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "rate-address ~ 12|60 ~ 12 comments from this address within an hour.",
                "rate-network ~ 21|10 ~ 21 comments from the network around this address within ten minutes.",
                "rate-writer ~ 5|10 ~ 5 comments under this mail address within ten minutes.",
                "repeat-of-spam ~ 1|1 ~ Nearly the same text was refused by a moderator.",
                "repeat-of-spam ~ 3|0 ~ 3 comments with nearly the same text were found to be spam by the screening.",
                "repeat ~ 1 ~ Another comment has nearly the same text.",
                "repeat ~ 2 ~ 2 other comments have nearly the same text.",
                "repeat ~ 1|0|1234|56|185|0 ~ Nearly the same as comment #1234, posted 3 hours before by another writer.",
                "repeat ~ 2|0|1234|56|0|1 ~ Nearly the same as comment #1234, posted moments before by the same writer."
                        + " One more is like it.",
                "repeat-of-spam ~ 4|1|7|8|1500|0 ~ Nearly the same as comment #7, which a moderator refused; it was posted"
                        + " one day before by another writer. 3 more are like it.",
                "repeat-of-spam ~ 1|0|7|8|59|0 ~ Nearly the same as comment #7, which the screening found to be spam; it was"
                        + " posted 59 minutes before by another writer.",
                "other-language ~ de|en ~ The comment is in German, the story in English.",
                "other-language ~ und-Cyrl|en ~ The comment is in Cyrillic letters, the story in English.",
                "other-language ~ pt (story: en) ~ The comment is in Portuguese, the story in English.",
                "threat ~ '' ~ \u201cit\u201d. Only a person can tell a threat from a quoted one.",
                "host-known-for-spam ~ 2|lamps.example ~ Moderators called 2 comments with links to lamps.example spam.",
                "host-known-good ~ 3|lamps.example ~"
                        + " Moderators approved 3 comments with links to lamps.example, and refused none.",
                "host-spread ~ 3|lamps.example ~ 3 comments by several writers under several stories link to lamps.example,"
                        + " and no moderator approved any.",
                "host-spread-later ~ 3|lamps.example ~ Since this comment came, the site lamps.example spread to 3 comments"
                        + " by several writers under several stories, and no moderator approved any. Only that made this"
                        + " one stand out.",
                "rule-failed ~ off-topic ~ The rule \u201coff-topic\u201d failed, and the comment was judged without it. The"
                        + " server\u2019s log says where.",
                "writer-known-for-spam ~ 2 ~ Moderators called 2 comments under this mail address spam.",
                "address-known-for-spam ~ 1200 ~"
                        + " Moderators called 1,200 comments from this IP address spam within the last month.",
                "prior-approval ~ 1 ~ The mail address is confirmed; moderators approved one comment by this writer, and"
                        + " refused none.",
                "links ~ 2 ~ 2 links, the first to \u201cit\u201d.",
                "honeypot ~ a|b ~ Only a program finds it. It wrote \u201ca|b\u201d.",
                "never-heard-of ~ x ~ x"
            })
    void saysWhatWasFound(String rule, String detail, String sentence) {
        assertThat(words.of(new Evidence(rule, "it", detail, 3)).detail()).isEqualTo(sentence);
    }

    @Test
    void namesTheCaseOfTheCommentThatIsRepeated() {
        assertThat(words.of(new Evidence("repeat", "it", "1|0|1234|56|185|0", 1.5))
                        .caseId())
                .isEqualTo(56);
        assertThat(words.of(new Evidence("repeat", "it", "1", 1.5)).caseId())
                .as("evidence of earlier versions")
                .isNull();
    }

    @Test
    void saysHowMuchAPieceWeighs() {
        assertThat(List.of(6.0, 5.9, 3.0, 2.9, 0.1, 0.0, -0.1))
                .map(weight -> words.of(new Evidence("links", "", "", weight)).strength())
                .containsExactly("decides", "holds", "holds", "adds", "adds", "noted", "for");
    }

    @Test
    void saysWhichWordsAndFactsWeighedHowMuch() {
        Finding finding = words.of(new Evidence(
                "learnt",
                "win",
                "1.2000\t77\t12\n+1.61\tword\twin\n+0.70\tfact\tcalls-to-link\n-0.20\tword\tharbour",
                4));
        assertThat(finding.title()).isEqualTo("Like what moderators took for spam (77 %)");
        assertThat(finding.detail())
                .isEqualTo("Learnt from 12 verdicts of this desk, and the model that Broadsheet comes with. Like spam:"
                        + " \u201cwin\u201d (much), calls people to a link (some). Like good comments:"
                        + " \u201charbour\u201d (a little).");
    }

    @Test
    void aClassifiersTitleFollowsItsProbabilityAndNotItsWeight() {
        assertThat(List.of(learnt(4, 0), learnt(49, 0.8), learnt(49, 4), learnt(50, 0), learnt(77, 4)))
                .map(piece -> words.of(piece).title())
                .containsExactly(
                        "Rather like good comments (chance of spam 4 %)",
                        "Rather like good comments (chance of spam 49 %)",
                        "Not clearly good: more than this site puts up with (chance of spam 49 %)",
                        "Like what moderators took for spam (50 %)",
                        "Like what moderators took for spam (77 %)");
        assertThat(words.of(new Evidence("learnt-abuse", "", "-1.0\t27\t40", 0)).title())
                .isEqualTo("Rather like good comments (chance of abuse 27 %)");
        assertThat(words.of(new Evidence("learnt", "", "1.0\t73\t0", 0)).title())
                .isEqualTo("Like spam elsewhere (73 %)");
    }

    @Test
    void belowEvenTheGoodSideIsNamedFirst() {
        assertThat(words.of(learnt(20, 0.2)).detail())
                .endsWith(" Like good comments: \u201charbour\u201d (some). Like spam: \u201cwin\u201d (much).");
    }

    @Test
    void aCommentThatIsRatherGoodIsNotHereForThat() {
        assertThat(words.strongest(List.of(learnt(49, 0.8)))).isEmpty();
        assertThat(words.strongest(List.of(learnt(49, 3)))).startsWith("Not clearly good");
        assertThat(words.strongest(List.of(learnt(60, 0.8)))).startsWith("Like what moderators took for spam");
    }

    @Test
    void everyWordThatSpokeAgainstACommentIsMarkedAsAWhole() {
        Evidence piece = new Evidence(
                "learnt",
                "win",
                "1.2\t77\t12\n+1.61\tword\twin\n+0.70\tfact\tlinks\n+0.2\tword\tcash\n-0.5\tword\tsea",
                4);
        String why = words.of(piece).title();
        assertThat(words.marks(piece)).containsExactly(new Mark("win", why, true), new Mark("cash", why, true));
        assertThat(words.marks(learnt(20, 0.2))).isEmpty();
    }

    @Test
    void whatAnotherRuleMatchedIsMarkedWithWhatItIsCalled() {
        assertThat(words.marks(new Evidence("links", "lamps.example", "1", 3)))
                .containsExactly(new Mark("lamps.example", "Links to other sites", false));
    }

    @Test
    void whatNoSentenceIsKnownForIsCalledByItsName() {
        assertThat(List.of(
                        new Evidence("never-heard-of", "", "", 0),
                        new Evidence("never-heard-of", "", "links|{0}", 0),
                        new Evidence("learnt-else", "", "1.0\t73\t0", 0)))
                .map(words::of)
                .containsExactly(
                        new Finding("Rule \u201cnever-heard-of\u201d", "", "noted"),
                        new Finding("Rule \u201cnever-heard-of\u201d", "links|{0}", "noted"),
                        new Finding("Rule \u201clearnt-else\u201d", "1.0\t73\t0", "noted"));
    }

    @Test
    void whatAClassifierNeverWritesIsShownAsItIs() {
        assertThat(List.of("\t", "x\ty\tz", "1.0\t73\t0\nnonsense", "NaN\t0\t"))
                .allSatisfy(detail -> assertThat(
                                words.of(new Evidence("learnt", "", detail, 0)).detail())
                        .isEqualTo(detail));
    }

    private static Evidence learnt(int percent, double weight) {
        return new Evidence("learnt", "", "0.1\t" + percent + "\t12\n+1.61\tword\twin\n-0.50\tword\tharbour", weight);
    }

    @Test
    void whatIsBeingTriedOutDidNotCountHoweverHeavy() {
        assertThat(List.of(10.0, 1.0, -3.0))
                .map(weight ->
                        words.of(new Evidence("links", "", "", weight, false)).strength())
                .containsOnly("tried");
    }

    @Test
    void theReasonIsTheHeaviestOfWhatCounts() {
        assertThat(words.strongest(List.of(
                        new Evidence("honeypot", "", "", 10, false),
                        new Evidence("off-topic", "", "", 1),
                        new Evidence("links", "", "", 3),
                        new Evidence("prior", "", "", -4))))
                .isEqualTo("Links to other sites");
    }

    @Test
    void whatOnlySpeaksForACommentOrWasTriedOutIsNoReason() {
        assertThat(words.strongest(List.of(new Evidence("links", "", "", 3, false), new Evidence("prior", "", "", -4))))
                .isEmpty();
        assertThat(words.strongest(List.of())).isEmpty();
    }
}
