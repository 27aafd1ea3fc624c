package org.broadsheet.core.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.core.comment.CommentIntake;
import org.broadsheet.core.demo.DemoNewsroom.DemoComment;

/** Posts the demo's comments as readers would have: the screening decides what becomes of them. */
@ApplicationScoped
class DemoComments {

    @Inject
    CommentIntake intake;

    void load(long articleId, Instant published, List<DemoComment> comments) {
        Map<Integer, Long> visible = new HashMap<>();
        for (int number = 0; number < comments.size(); number++) {
            DemoComment comment = comments.get(number);
            Instant time = published.plus(Duration.ofMinutes(comment.minutesAfter()));
            // Nobody can answer what nobody sees: an answer to a comment that was held stands on its own.
            Long parent = comment.replyTo() == null ? null : visible.get(comment.replyTo());
            CommentReceipt receipt = intake.post(draft(articleId, parent, comment), time);
            if (receipt.state() == CommentState.APPROVED) {
                visible.put(number, receipt.id());
            }
        }
    }

    private static CommentDraft draft(long articleId, Long parent, DemoComment comment) {
        return new CommentDraft(
                articleId, parent, comment.author(), comment.email(), comment.url(), comment.text(), "", "", "", null);
    }
}
