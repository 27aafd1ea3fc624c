package org.broadsheet.moderation.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.CaseView;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.moderation.WordAction;
import org.broadsheet.api.moderation.WordEntry;
import org.broadsheet.api.moderation.WordTrial;
import org.broadsheet.api.moderation.WordTrials;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.moderation.screening.Words;

/**
 * Looks for one word in the latest cases. A scan, but a bounded one that somebody asked for; no comment that is being
 * posted waits for it.
 */
@ApplicationScoped
@RequiresPermission(Permission.MANAGE_SETTINGS)
class TriedWords implements WordTrials {

    /** How many are read at a time. */
    private static final int PAGE = 250;

    private final ModerationDesk desk;

    /** For the container's proxy. */
    protected TriedWords() {
        this(null);
    }

    @Inject
    TriedWords(ModerationDesk desk) {
        this.desk = desk;
    }

    @Override
    public WordTrial tryOut(WordEntry entry) {
        WordEntry checked = WordCheck.checked(entry);
        CompiledWords word = new CompiledWords(List.of(checked));
        List<CommentDetails> latest = latest();
        List<CommentDetails> caught = latest.stream()
                .filter(comment -> catches(word, checked.action(), comment))
                .toList();
        return new WordTrial(latest.size(), caught.size(), (int) caught.stream()
                .filter(comment -> comment.state() == CommentState.APPROVED)
                .count());
    }

    private List<CommentDetails> latest() {
        List<CommentDetails> latest = new ArrayList<>();
        for (int page = 1; page <= MOST / PAGE; page++) {
            Slice<CaseView> slice = desk.queue(DeskView.ALL, page, PAGE);
            slice.items().forEach(one -> latest.add(one.comment()));
            if (page >= slice.pages()) {
                break;
            }
        }
        return latest;
    }

    /** In the places where the screening looks; only in the text is a word replaced. */
    private static boolean catches(CompiledWords word, WordAction action, CommentDetails comment) {
        String text = new VisibleText(comment.text()).toString();
        if (hasWord(word, text) || !word.inside(text).isEmpty()) {
            return true;
        }
        return action != WordAction.REPLACE
                && (Stream.of(comment.author(), comment.email(), comment.url())
                                .anyMatch(field -> hasWord(word, field.replace('-', ' ')))
                        || Stream.of(
                                        comment.author(),
                                        comment.email(),
                                        comment.url(),
                                        comment.remoteAddress(),
                                        comment.userAgent(),
                                        comment.text())
                                .anyMatch(field -> !word.inside(field).isEmpty()));
    }

    private static boolean hasWord(CompiledWords word, String text) {
        return !word.among(Words.of(text)).isEmpty();
    }
}
