package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;

/**
 * Says nearly what another comment said, here or under another story, by whomever. What became of that one decides: a
 * repeat of spam is hardly anything else. Comments that a moderator approved do not count against their like, and a
 * reader who sends a comment again to mend it is no machine.
 *
 * <p>The detail: how many there are; whether a moderator judged them; then of the newest one its comment's id, its case's,
 * how many minutes it is older, and whether the same writer sent it; with bars between them.
 */
@ApplicationScoped
class NearRepeat implements Rule {

    static final String OF_SPAM = "repeat-of-spam";
    static final String REPEAT = "repeat";

    private static final double JUDGED = 4;
    private static final double SCREENED = 3;
    private static final double ONE = 1.5;
    private static final double MORE = 3;

    private final CommentMemory memory;

    /** For the container's proxy. */
    protected NearRepeat() {
        memory = null;
    }

    @Inject
    NearRepeat(CommentMemory memory) {
        this.memory = memory;
    }

    @Override
    public String name() {
        return "near-repeat";
    }

    @Override
    public List<String> findings() {
        return List.of(OF_SPAM, REPEAT);
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        String text = reading.candidate().plainText();
        List<Past.Like> likes = reading.past(memory).likes().stream()
                .filter(like -> !(like.judged() && like.state() == CommentState.APPROVED))
                .toList();
        List<Past.Like> bad = likes.stream().filter(NearRepeat::refused).toList();
        if (!bad.isEmpty()) {
            boolean judged = bad.stream().anyMatch(Past.Like::judged);
            Past.Like newest = bad.stream()
                    .filter(like -> like.judged() == judged)
                    .findFirst()
                    .orElseThrow();
            return List.of(
                    new Evidence(OF_SPAM, text, detail(bad.size(), newest, reading), judged ? JUDGED : SCREENED));
        }
        boolean mended =
                likes.size() == 1 && likes.get(0).sameStory() && likes.get(0).sameSender();
        if (likes.isEmpty() || mended) {
            return List.of();
        }
        return List.of(new Evidence(
                REPEAT, text, detail(likes.size(), likes.get(0), reading), likes.size() == 1 ? ONE : MORE));
    }

    private static String detail(int count, Past.Like like, Reading reading) {
        Past.Place place = like.place();
        long minutes = Math.max(
                0, Duration.between(place.time(), reading.candidate().time()).toMinutes());
        return Stream.of(
                        count,
                        like.judged() ? 1 : 0,
                        place.commentId(),
                        place.caseId(),
                        minutes,
                        like.sameSender() ? 1 : 0)
                .map(String::valueOf)
                .collect(Collectors.joining("|"));
    }

    private static boolean refused(Past.Like like) {
        return like.state() == CommentState.SPAM || like.state() == CommentState.REJECTED;
    }
}
