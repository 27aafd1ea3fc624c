package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.moderation.SomeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Go to cheaplamps dot com now | link-obfuscated | cheaplamps.com",
                "Go to cheaplamps[.]com now | link-obfuscated | cheaplamps.com",
                "Go to cheaplamps (dot) com now | link-obfuscated | cheaplamps.com",
                "Go to cheaplamps . com / lamps now | link-obfuscated | cheaplamps.com",
                "Go to hxxp://cheaplamps.example/x now | link-obfuscated | cheaplamps.example",
                "Go to https : //cheaplamps.example/x now | link-obfuscated | cheaplamps.example",
                "Go to http://203.0.113.9/lamps now | link-number | 203.0.113.9",
                "Go to http://p\u0430ypal.example/ now | link-lookalike | p\u0430ypal.example",
                "Go to https://xn--80ak6aa92e.com/ now | link-lookalike | xn--80ak6aa92e.com",
                "Go to https://lamps.tk/ now | link-ending | lamps.tk"
            })
    void looksAtTheKindOfLink(String text, String rule, String host) {
        assertThat(rule(text, rule)).extracting(Evidence::detail).containsExactly(host);
        assertThat(rule(text, "links")).extracting(Evidence::detail).containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dot com bubble burst, and so did every dot com company",
                "They were a polka dot company. Com what may.",
                "My router sits at http://192.168.1.1/ as ever",
                "Die Zahlen stehen auf https://m\u00fcnchen.example/hafen",
                "See the figures at https://xn--mnchen-3ya.example/hafen",
                "Ask me on the docks. Net losses are up."
            })
    void ordinaryTextAndAddressesAreOfNoSpecialKind(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading()))
                .extracting(Evidence::rule)
                .isSubsetOf("links");
    }

    @Test
    void manyHostsAreScattered() {
        assertThat(rule("www.a.example www.b.example www.c.example www.d.example", "link-hosts"))
                .extracting(Evidence::detail)
                .containsExactly("4");
        assertThat(rule("www.a.example/1 www.a.example/2 www.a.example/3 www.a.example/4", "link-hosts"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 3", "2, 2, 3", "4, 3, 2", "4, 4, 3", "0, 9, 1", "two, 2, 3", "'', 1, 1"})
    void theSiteSaysHowManyHold(String max, int count, double weight) {
        Links strict = new Links(new SomeSettings(Map.of("comments.max-links", max)));
        String text = IntStream.range(0, count)
                .mapToObj(i -> "http://a.example/" + i)
                .collect(Collectors.joining(" and on to "));
        assertThat(strict.examine(Fixture.comment(text).reading()))
                .filteredOn(piece -> piece.rule().equals("links"))
                .extracting(Evidence::weight)
                .containsExactly(weight);
    }

    private List<Evidence> rule(String text, String name) {
        return rule.examine(Fixture.comment(text).reading()).stream()
                .filter(piece -> piece.rule().equals(name))
                .toList();
    }
}
