package org.broadsheet.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AvatarTest {

    @Test
    void oneHashIsOnePictureAndAnotherIsAnother() {
        String picture = Avatar.svg("00000000000000000000000000000000");

        assertThat(picture).isEqualTo(Avatar.svg("00000000000000000000000000000000"));
        assertThat(picture).isNotEqualTo(Avatar.svg("10000000000000000000000000000000"));
        assertThat(picture.split("h1v1h-1z", -1)).as("all squares").hasSize(26);
    }

    @Test
    void theLeftMirrorsTheRight() {
        assertThat(Avatar.svg("01111111111111110000000000000000"))
                .contains("M0 0h")
                .contains("M4 0h");
        assertThat(Avatar.svg("11011111111111110000000000000000"))
                .contains("M2 0h")
                .doesNotContain("M4 0h");
    }

    @Test
    void darkPaperHasItsOwnColours() {
        assertThat(Avatar.svg("00000000000000010000000000000000"))
                .contains("path{fill:#1d4f91}")
                .contains("prefers-color-scheme:dark")
                .contains("path{fill:#90b6e6}");
    }
}
