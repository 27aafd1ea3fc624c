package org.broadsheet.web.admin.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.web.faces.EnglishMessages;
import org.junit.jupiter.api.Test;

class EvidenceWordsTest {

    private final EvidenceWords words = new EvidenceWords();

    EvidenceWordsTest() {
        words.messages = new EnglishMessages();
    }

    @Test
    void saysHowMuchAPieceWeighs() {
        assertThat(List.of(6.0, 5.9, 3.0, 2.9, 0.1, 0.0, -0.1))
                .map(weight -> words.of(new Evidence("links", "", "", weight)).strength())
                .containsExactly("decides", "holds", "holds", "adds", "adds", "noted", "for");
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
