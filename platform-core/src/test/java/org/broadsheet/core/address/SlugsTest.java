package org.broadsheet.core.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugsTest {

    @Test
    void makesWordsOfATitle() {
        assertThat(Slugs.of("Trump, Putin Discuss Syria Cooperation in Phone Call"))
                .isEqualTo("trump-putin-discuss-syria-cooperation-in-phone-call");
        assertThat(Slugs.of("  The year’s “highest” tide: 30 hours away! "))
                .isEqualTo("the-years-highest-tide-30-hours-away");
    }

    @Test
    void takesAccentsOffButKeepsOtherScripts() {
        assertThat(Slugs.of("Tomas Ekelöf-Dunn: Großer Fluß, Łódź, œuvre"))
                .isEqualTo("tomas-ekelof-dunn-grosser-fluss-lodz-oeuvre");
        assertThat(Slugs.of("Καλημέρα κόσμε")).isEqualTo("καλημερα-κοσμε");
    }

    @Test
    void isEmptyWithoutLettersAndDigits() {
        assertThat(Slugs.of("?! –")).isEmpty();
        assertThat(Slugs.of("-")).isEmpty();
        assertThat(Slugs.of(null)).isEmpty();
    }

    @Test
    void cutsLongTitlesBetweenWords() {
        String slug = Slugs.of("harbour ".repeat(30));

        assertThat(slug)
                .hasSizeLessThanOrEqualTo(Slugs.MAX_LENGTH)
                .startsWith("harbour-")
                .endsWith("-harbour");
        assertThat(Slugs.of("x".repeat(300))).hasSize(Slugs.MAX_LENGTH);
    }

    @Test
    void readsTheSlugBackFromAPath() {
        assertThat(Slugs.ofPath("/author/ngozi-farrant-2/")).isEqualTo("ngozi-farrant-2");
        assertThat(Slugs.ofPath("/%CE%BA%CF%8C%CF%83%CE%BC%CE%B5/")).isEqualTo("κοσμε");
        assertThat(Slugs.ofPath("/war")).isEqualTo("war");
    }
}
