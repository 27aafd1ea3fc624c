package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;

/** Demo content goes through what readers' comments go through; imports come as they were. */
@ApplicationScoped
class StoredIntake implements CommentIntake {

    @Inject
    CommentTable table;

    @Inject
    Reception reception;

    @Inject
    HtmlSanitiser sanitiser;

    @Inject
    ThreadSettings thread;

    @Override
    @Transactional
    public CommentReceipt post(CommentDraft draft, Instant time) {
        return reception.take(draft, time, clean -> {});
    }

    @Override
    @Transactional
    public long importComment(ImportedComment from) {
        CleanComment clean = clean(from);
        Comment parent = from.parentId() == null
                ? null
                : table.find(from.parentId())
                        .filter(found -> found.articleId() == from.articleId())
                        .orElseThrow(() -> new NotFound("comment", from.parentId()));
        Comment comment =
                new Comment(clean, sanitiser.sanitise(HtmlKind.COMMENT, clean.text()), from.state(), from.postedAt());
        if (free(from.wantedId())) {
            comment.keepNumber(from.wantedId());
        }
        table.add(comment, parent, thread.depth());
        return comment.id();
    }

    @Override
    @Transactional
    public void updateImported(long id, ImportedComment from) {
        Comment comment = table.find(id)
                .filter(found -> found.articleId() == from.articleId())
                .orElseThrow(() -> new NotFound("comment", id));
        CleanComment clean = clean(from);
        comment.become(clean, sanitiser.sanitise(HtmlKind.COMMENT, clean.text()), from.state(), from.postedAt());
        table.changed(comment);
    }

    private boolean free(Long number) {
        return number != null
                && number > 0
                && number < Comment.FIRST_OWN_ID
                && table.find(number).isEmpty();
    }

    /** What is no address of the web would be a dead link, so it is left out; it may be a script as well. */
    private static CleanComment clean(ImportedComment from) {
        String website = Typed.line(from.url());
        return CleanComment.of(
                from.articleId(),
                Typed.atMost(CommentPosting.MAX_AUTHOR, Typed.line(from.author())),
                Typed.atMost(CommentPosting.MAX_EMAIL, Typed.line(from.email())),
                website.length() > CommentPosting.MAX_URL
                        ? ""
                        : WebAddress.of(website).orElse(""),
                from.text(),
                from.remoteAddress(),
                from.userAgent());
    }
}
