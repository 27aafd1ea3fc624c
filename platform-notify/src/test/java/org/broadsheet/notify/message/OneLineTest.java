package org.broadsheet.notify.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void endsNoLineAndTurnsNothingAround() {
        assertThat(OneLine.of("One\r\nBcc: two\tthree\u2028four\u202Efive\u0000"))
                .isEqualTo("One Bcc: two three four five");
    }

    @Test
    void leavesLettersOfEveryScriptAlone() {
        assertThat(OneLine.of("مفاوضات السلام 🕊 in Genf")).isEqualTo("مفاوضات السلام 🕊 in Genf");
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(OneLine.of("🕊🕊🕊🕊", 3)).isEqualTo("🕊🕊…");
        assertThat(OneLine.of("🕊🕊🕊", 3)).isEqualTo("🕊🕊🕊");
    }
}
