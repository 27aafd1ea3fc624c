package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.moderation.trace.TraceMark;
import org.broadsheet.moderation.trace.TraceSearch;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

    private static final TraceSearch TRACES = new TraceSearch() {
        @Override
        public Optional<TraceMark> mark(By by, String typed) {
            return typed.equals("no") ? Optional.empty() : Optional.of(new TraceMark(by.name(), List.of(typed)));
        }

        @Override
        public List<TraceMark> marks(long commentId, By by) {
            return commentId == 7 ? List.of(new TraceMark(by.name(), List.of("hash of 7"))) : List.of();
        }

        @Override
        public List<Long> newest(TraceMark mark, int most) {
            return List.of();
        }

        @Override
        public boolean published(String mailAddress) {
            return false;
        }

        @Override
        public List<Long> alike(long commentId, int most) {
            return List.of();
        }
    };

    @Test
    void wordsAndQuotedPhrasesAreInSmallLetters() {
        assertThat(terms("Old  LOCK \"North Pier\" \"open end").words())
                .containsExactly("old", "lock", "north pier", "open end");
        assertThat(terms("  ").words()).isEmpty();
        assertThat(terms("\"\"").words()).isEmpty();
    }

    @Test
    void prefixesAskForTraces() {
        SearchTerms terms = terms("lock Mail:ada@reader.example ip:192.0.2.7 network:192.0.2.0/24 host:shop.example");
        assertThat(terms.words()).containsExactly("lock");
        assertThat(terms.marks())
                .containsExactly(
                        new TraceMark("WRITER", List.of("ada@reader.example")),
                        new TraceMark("ADDRESS", List.of("192.0.2.7")),
                        new TraceMark("NETWORK", List.of("192.0.2.0/24")),
                        new TraceMark("HOST", List.of("shop.example")));
    }

    @Test
    void aCommentStandsForItsTracesAndOneWithoutFindsNothing() {
        assertThat(terms("address:#7").marks()).containsExactly(new TraceMark("ADDRESS", List.of("hash of 7")));
        assertThat(terms("address:#8").marks()).containsExactly(new TraceMark("ADDRESS", List.of("")));
    }

    @Test
    void whatOnlyLooksLikeAPrefixIsAWord() {
        assertThat(terms("https://shop.example re:lock").words()).containsExactly("https://shop.example", "re:lock");
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> terms("lock ip:no"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused ->
                                assertThat(refused.errors()).containsExactly(FieldError.of("q", "no-address", "no")));
        assertThatThrownBy(() -> terms("x".repeat(201))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> terms("a b c d e f g h i j k")).isInstanceOf(InvalidInput.class);
    }

    private static SearchTerms terms(String typed) {
        return SearchTerms.of(typed, TRACES);
    }
}
