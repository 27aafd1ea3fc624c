package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    private final Links rule = new Links(Fixture.SETTINGS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See the figures at https://harbour.example/a.|1|1",
                "Compare the tables at https://harbour.example/a and http://www.port.example/b?|2|3",
                "Read this <a href=\"https://harbour.example/a/\">https://harbour.example/a</a> on it|1|1",
                "Read it at harbour.com, at port.org/b and at docks.net today|3|3.5",
                "The paper www.a.example www.b.example www.c.example www.d.example www.e.example www.f.example www.g.example|7|5"
            })
    void countsEachPlaceOnce(String text, String count, double weight) {
        List<Evidence> evidence = rule.examine(Fixture.comment(text).reading());
        assertThat(evidence)
                .filteredOn(piece -> piece.rule().equals("links"))
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.detail()).isEqualTo(count);
                    assertThat(piece.weight()).isEqualTo(weight);
                    assertThat(text).contains(piece.matched());
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thank you for sharing this information.I read it twice.",
                "The talks failed.Me too.Co-operation is dead,e.g. in Brandholm.In fact...",
                "Write to ada@reader.com about it",
                "See https://news.example/2026/11/harbour/ and https://www.news.example/docks on this site",
                "The figures 3.5 and 4.7 are from 12.11."
            })
    void doesNotSeeLinksWhereNoneAre(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading())).isEmpty();
    }

    @Test
    void findsShortenersAndWhatIsNothingButALink() {
        List<Evidence> evidence = rule.examine(Fixture.comment("look: https://bit.ly/3abc")
                .by("Ada", "http://tinyurl.com/x")
                .reading());
        assertThat(Fixture.rules(evidence)).containsExactly("links", "link-only", "link-shortener", "website");
        assertThat(Weighing.weigh(evidence)).isEqualTo(CommentState.SPAM);
    }

    @Test
    void findsForumMarkup() {
        assertThat(Fixture.rules(rule.examine(Fixture.comment("Look [url=https://a.example]here at this[/url] now")
                        .reading())))
                .containsExactly("links", "link-markup");
    }

    @Test
    void theWebsiteFieldAloneWeighsNextToNothing() {
        assertThat(rule.examine(Fixture.comment("The pier is the city's.")
                        .by("Ada", "https://ada.example/caf\u00e9 au lait")
                        .reading()))
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.rule()).isEqualTo("website");
                    assertThat(piece.weight()).isLessThanOrEqualTo(0.5);
                });
    }
}
