package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What honest readers write has to be published: a held comment is a reader who does not come back. */
class GoodCommentsTest {

    private static final String HOUSING = """
            The council of Merrow Vale voted on Thursday to buy 84 flats from the insolvent builder Castellan Homes. \
            The flats on Tanner Street have stood empty since the company stopped paying its subcontractors in spring. \
            Mayor Ines Ruland called the price of nine million pounds "a bargain, even with the roofs". Councillor Peter \
            Abbot of the opposition said the town was buying somebody else's leaks. Rents in Merrow Vale have risen by a \
            third within four years; six hundred households are on the waiting list. The first tenants are to move in \
            before winter, the housing officer said, and priority goes to families now living in hotels.""";

    private static final String MATCH = """
            Two goals in stoppage time gave Lowmoor United a draw that nobody in the ground had expected. Kasia Wren \
            headed in a corner in the ninety-second minute, and three minutes later the substitute Dele Akande found the \
            gap between goalkeeper and post. The visitors from Ashby had led since the first half through a penalty that \
            the referee gave only after watching it on the screen five times. Coach Martin Prowse said he had already \
            been thinking about the bus home. United stay in the lower third of the table, Ashby stay first.""";

    private final Screening screening = Fixture.screening(new Fixture.RememberedNames());

    static Stream<String> goodComments() {
        return WordList.text("good-comments.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("goodComments")
    void publishesHonestComments(String text) {
        assertPublished(Fixture.comment(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine million for leaking roofs, well done.",
                "At last, a council that buys instead of sells.",
                "Great decision, Tanner Street was a disgrace.",
                "Thank you Ines Ruland!",
                "We have been in a hotel since February with two children. Please let this be true.",
                "I bought from Castellan Homes in 2019 and the roof leaked within a year.",
                "Castellan Homes is a disgrace, they sold my parents a flat without a working boiler.",
                "Who checks the roofs before the money is paid?",
                "Abbot voted against every flat for ten years."
            })
    void publishesThemUnderOtherStories(String text) {
        assertPublished(Fixture.comment(text).under("Council Buys 84 Empty Flats", HOUSING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What a match!",
                "Wren is the best header of a ball in the league.",
                "Amazing comeback, I lost my voice.",
                "Great game, great goals.",
                "The penalty was a joke, no contact at all.",
                "GOOOOAL! Akande!",
                "I left in the 90th minute. Never again."
            })
    void publishesThemUnderAMatchReport(String text) {
        assertPublished(Fixture.comment(text).under("Stoppage-Time Double Rescues United", MATCH));
    }

    @Test
    void publishesManners() {
        assertPublished(Fixture.comment("Thank you!").answering(3));
        assertPublished(Fixture.comment("Good point, thanks.").answering(3));
    }

    @Test
    void publishesAReaderWithAWebsiteWhoPastesHerText() {
        assertPublished(Fixture.comment("The coast guard answers to the ministry, so who gave the order?")
                .by("Ada", "https://ada.example")
                .typedIn(900L));
    }

    @Test
    void publishesWhereTheStoryIsOnlyAHeadline() {
        assertPublished(Fixture.comment("A pity, I had hoped for more.").under("Museum closed", ""));
    }

    @Test
    void settlesForHoldingWhatMightBeHonest() {
        for (String text : new String[] {"Great article!", "You are an idiot, Tom.", "https://harbour.example/plan"}) {
            assertThat(screening.screen(Fixture.comment(text).candidate()).state())
                    .as(text)
                    .isEqualTo(CommentState.HELD);
        }
    }

    @Test
    void keepsOneNameInManyHonestCommentsOutOfTheSpam() {
        Fixture.RememberedNames names = new Fixture.RememberedNames();
        Screening remembering = Fixture.screening(names);
        for (Map.Entry<String, String> comment : Map.of(
                        "Ada", "Dana Whitcombe is the mayor we deserve, and she knows the docks.",
                        "Ben", "Dana Whitcombe has sold the harbour before, ask anybody.",
                        "Cleo", "Vote for Dana Whitcombe, she has a plan for the piers you talk about.")
                .entrySet()) {
            ScreeningVerdict verdict = remembering.screen(
                    Fixture.comment(comment.getValue()).by(comment.getKey(), "").candidate());
            names.remember(verdict);
            assertThat(verdict.state()).as("%s", verdict).isEqualTo(CommentState.APPROVED);
        }
    }

    private void assertPublished(Fixture.Draft draft) {
        ScreeningVerdict verdict = screening.screen(draft.candidate());
        assertThat(verdict.state())
                .as("%s: %s", draft.candidate().text(), verdict.evidence())
                .isEqualTo(CommentState.APPROVED);
    }
}
