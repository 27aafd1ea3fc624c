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
                .isEqualTo(
                        "Learnt from 12 verdicts of this desk, and the model that Broadsheet comes with. Speaks for it:"
                                + " \u201cwin\u201d (much), calls people to a link (some). Speaks against it: \u201charbour\u201d (a little).");
        assertThat(words.of(new Evidence("learnt", "", "-3.1000\t4\t0", 0)).title())
                .isEqualTo("Hardly like spam (4 %)");
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
