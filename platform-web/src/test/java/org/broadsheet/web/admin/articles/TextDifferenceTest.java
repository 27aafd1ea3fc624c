package org.broadsheet.web.admin.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.web.admin.articles.TextDifference.Piece;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void marksTheWordsThatOnlyOneSideHas() {
        TextDifference difference = TextDifference.between(
                "until the spring, after a petition", "until the end of March, after a petition");

        assertThat(difference.mine())
                .containsExactly(
                        new Piece("until the", false),
                        new Piece(" spring,", true),
                        new Piece(" after a petition", false));
        assertThat(difference.theirs())
                .containsExactly(
                        new Piece("until the", false),
                        new Piece(" end of March,", true),
                        new Piece(" after a petition", false));
    }

    @Test
    void bothSidesCanBeReadInFull() {
        String mine = "One paragraph.\n\nAnother, longer one. ";
        String theirs = "A first one.\n\nAnother one.";
        TextDifference difference = TextDifference.between(mine, theirs);

        assertThat(text(difference.mine())).isEqualTo(mine);
        assertThat(text(difference.theirs())).isEqualTo(theirs);
    }

    @Test
    void equalTextsHaveNoMarks() {
        assertThat(TextDifference.between("the same", "the same").mine()).containsExactly(new Piece("the same", false));
        assertThat(TextDifference.between("", "").mine()).isEmpty();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
