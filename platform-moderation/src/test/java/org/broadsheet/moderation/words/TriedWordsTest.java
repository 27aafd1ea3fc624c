package org.broadsheet.moderation.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;
import static org.broadsheet.moderation.words.WordRules.anywhere;
import static org.broadsheet.moderation.words.WordRules.replaced;
import static org.broadsheet.moderation.words.WordRules.word;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.Ruling;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordTrial;
import org.broadsheet.api.page.Slice;
import org.junit.jupiter.api.Test;

class TriedWordsTest {

    private final List<CommentDetails> comments = new ArrayList<>();
    private final TriedWords trials = new TriedWords(new Queue());

    @Test
    void countsWhatAWordWouldHaveCaughtAndWhatOfItReadersSee() {
        comment(APPROVED, "Ada", "The lamp in the harbour is out.");
        comment(HELD, "Ben", "Cheap LAMP here");
        comment(SPAM, "Cleo", "lamp-shades");
        comment(APPROVED, "Dan", "Clamps are not meant.");

        assertThat(trials.tryOut(word("lamp", WordAction.HOLD))).isEqualTo(new WordTrial(4, 2, 1));
        assertThat(trials.tryOut(word("*lamp*", WordAction.HOLD))).isEqualTo(new WordTrial(4, 4, 2));
        assertThat(trials.tryOut(anywhere("lamp", WordAction.BLOCK))).isEqualTo(new WordTrial(4, 4, 2));
    }

    @Test
    void looksWhereTheScreeningLooks() {
        comment(APPROVED, "Lamp Shop", "Good evening.");
        comment(APPROVED, "Eve", "It is <b>l</b>amp.");

        assertThat(trials.tryOut(word("lamp", WordAction.FLAG)).caught()).isEqualTo(2);
        assertThat(trials.tryOut(replaced("lamp", "light")).caught()).isEqualTo(1);
        assertThat(trials.tryOut(word("192.0.2.7", WordAction.FLAG)).caught()).isZero();
        assertThat(trials.tryOut(anywhere("192.0.2.", WordAction.FLAG)).caught())
                .isEqualTo(2);
    }

    @Test
    void looksAtTheLatestThousandOnly() {
        IntStream.range(0, 1200).forEach(i -> comment(APPROVED, "Ada", "lamp " + i));
        assertThat(trials.tryOut(word("lamp", WordAction.HOLD))).isEqualTo(new WordTrial(1000, 1000, 1000));
    }

    @Test
    void onASiteWithoutCommentsNothingIsCaught() {
        assertThat(trials.tryOut(word("lamp", WordAction.HOLD))).isEqualTo(new WordTrial(0, 0, 0));
    }

    @Test
    void whatCannotBeWatchedIsRefusedHereToo() {
        assertThatThrownBy(() -> trials.tryOut(word("*", WordAction.HOLD))).isInstanceOf(InvalidInput.class);
    }

    private void comment(CommentState state, String author, String text) {
        long id = comments.size() + 1L;
        comments.add(new CommentDetails(
                id,
                1,
                7,
                null,
                state,
                author,
                "a@reader.example",
                "",
                text,
                text,
                "192.0.2.7",
                "Browser",
                Instant.EPOCH));
    }

    /** All that came in, a page at a time. */
    private final class Queue implements ModerationDesk {

        @Override
        public Slice<CaseView> queue(DeskView view, int page, int size) {
            return queue(DeskQuery.of(view), page, size);
        }

        @Override
        public Slice<CaseView> queue(DeskQuery query, int page, int size) {
            assertThat(query).isEqualTo(DeskQuery.of(DeskView.ALL));
            return new Slice<>(
                    comments.stream()
                            .skip((page - 1L) * size)
                            .limit(size)
                            .map(comment -> new CaseView(
                                    comment.id(),
                                    1,
                                    comment,
                                    comment.state(),
                                    List.of(),
                                    Instant.EPOCH,
                                    List.of(),
                                    0,
                                    false))
                            .toList(),
                    comments.size(),
                    page,
                    size);
        }

        @Override
        public long waiting() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CaseView open(long caseId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Long> decide(List<SeenCase> seen, Verdict verdict, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Long> decide(List<SeenCase> seen, Verdict verdict, Ruling ruling) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void undo(List<Long> decisionIds) {
            throw new UnsupportedOperationException();
        }
    }
}
