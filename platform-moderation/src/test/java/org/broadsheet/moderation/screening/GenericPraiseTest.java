package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenericPraiseTest {

    private final GenericPraise rule = new GenericPraise();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nice post.",
                "Very useful article, thanks for sharing!",
                "I really like your blog, keep up the good work",
                "Wow, superb blog layout admin, thank you",
                "This is such an informative site, I have bookmarked it and will visit again",
                "NICE ARTICLE, THANKS"
            })
    void findsPraiseThatFitsAnyPage(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading()))
                .singleElement()
                .satisfies(piece -> assertThat(piece.weight()).isGreaterThanOrEqualTo(Weighing.HELD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Great article on the truce talks",
                "Thank you for this, Mikael",
                "Thanks for sharing the minister's side",
                "Good post but the figures are off",
                "This article is not helpful",
                "Great piece. Who took the pictures?",
                "Very useful: page 14 of the report has the numbers",
                "Thank you for your article, my neighbours and I have waited months for somebody to investigate those beatings",
                "The beatings must stop"
            })
    void leavesAloneWhoeverNamesDoubtsOrAsks(String text) {
        assertThat(rule.examine(Fixture.comment(text).reading())).isEmpty();
    }

    @Test
    void takesShortJoyForAWeakSign() {
        assertThat(rule.examine(Fixture.comment("Amazing, love it!").reading()))
                .singleElement()
                .satisfies(piece -> assertThat(piece.weight()).isLessThan(Weighing.HELD));
        assertThat(rule.examine(Fixture.comment("Thanks!").answering(4).reading()))
                .isEmpty();
    }
}
