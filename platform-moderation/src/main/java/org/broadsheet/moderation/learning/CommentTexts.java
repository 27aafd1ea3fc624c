package org.broadsheet.moderation.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;

/** Comments as they were screened: cleaned as core cleans them before it asks. */
@ApplicationScoped
class CommentTexts {

    private final CommentCatalog comments;
    private final HtmlSanitiser sanitiser;

    /** For the container's proxy. */
    protected CommentTexts() {
        this(null, null);
    }

    @Inject
    CommentTexts(CommentCatalog comments, HtmlSanitiser sanitiser) {
        this.comments = comments;
        this.sanitiser = sanitiser;
    }

    Optional<CommentDetails> find(long commentId) {
        return comments.find(commentId);
    }

    /** Of what was typed, not of what is shown: words may have been replaced there. */
    LearningText of(CommentDetails comment) {
        String html = sanitiser.sanitise(HtmlKind.COMMENT, comment.text()).html();
        return new LearningText(sanitiser.plainText(html), comment.url());
    }
}
