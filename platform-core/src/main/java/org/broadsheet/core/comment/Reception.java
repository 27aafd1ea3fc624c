package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Consumer;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.PublishedArticle;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentGate;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.Refused;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.html.SanitisedHtml;
import org.broadsheet.api.setting.Settings;

/** What every new comment goes through, in the transaction of whoever takes it. */
@ApplicationScoped
class Reception {

    static final String REQUIRE_NAME_EMAIL = "comments.require-name-email";

    @Inject
    ArticleCatalog articles;

    @Inject
    CommentTable table;

    @Inject
    HtmlSanitiser sanitiser;

    @Inject
    Screenings screenings;

    @Inject
    Settings settings;

    /** Other modules', which may be absent. */
    @Inject
    Instance<CommentGate> gates;

    @Inject
    Event<CommentScreened> screened;

    @Inject
    StateEvents events;

    /**
     * Cleans, checks, screens and keeps a comment.
     *
     * @param limits asked once nothing is wrong with the comment itself, and before anything is written
     */
    CommentReceipt take(CommentDraft draft, Instant time, Consumer<CleanComment> limits) {
        PublishedArticle article = article(draft.articleId());
        CleanComment clean = CleanComment.of(draft, Boolean.parseBoolean(settings.get(REQUIRE_NAME_EMAIL, "true")));
        Comment parent = parent(draft);
        if (table.repeats(clean)) {
            throw new Duplicate("comment", "said before under story " + draft.articleId());
        }
        ask(draft, clean);
        limits.accept(clean);
        SanitisedHtml html = sanitiser.sanitise(HtmlKind.COMMENT, clean.text());
        CommentCandidate candidate = candidate(draft, clean, html, article, time);
        ScreeningVerdict verdict = screenings.verdict(candidate);
        SanitisedHtml shown = verdict.text() == null ? html : sanitiser.sanitise(HtmlKind.COMMENT, verdict.text());
        Comment comment = new Comment(clean, shown, verdict.state(), time);
        table.add(comment, parent);
        screened.fire(new CommentScreened(comment.id(), candidate, comment.state(), verdict.evidence()));
        events.tell(comment, time);
        return new CommentReceipt(
                comment.id(), comment.state(), article.teaser().path() + "#comment-" + comment.id());
    }

    private PublishedArticle article(long id) {
        PublishedArticle article = articles.published(id).orElseThrow(() -> new NotFound("article", id));
        if (!article.commentsOpen()) {
            throw new Closed("story " + id + " takes no comments");
        }
        return article;
    }

    /** @throws Refused when one of the gates does not let it in */
    private void ask(CommentDraft draft, CleanComment clean) {
        CommentDraft cleaned = new CommentDraft(
                clean.articleId(),
                draft.parentId(),
                clean.author(),
                clean.email(),
                clean.url(),
                clean.text(),
                clean.remoteAddress(),
                clean.userAgent(),
                draft.honeypot(),
                draft.formAgeMillis(),
                draft.verified());
        gates.stream().flatMap(gate -> gate.check(cleaned).stream()).findFirst().ifPresent(refusal -> {
            throw new Refused(refusal.code());
        });
    }

    /** A comment that is not to be seen cannot be answered. */
    private Comment parent(CommentDraft draft) {
        if (draft.parentId() == null) {
            return null;
        }
        Comment parent = table.find(draft.parentId())
                .filter(found -> found.articleId() == draft.articleId())
                .orElseThrow(() -> new NotFound("comment", draft.parentId()));
        if (parent.state() != CommentState.APPROVED) {
            throw new Closed("comment " + draft.parentId() + " cannot be answered");
        }
        return parent;
    }

    private CommentCandidate candidate(
            CommentDraft draft, CleanComment clean, SanitisedHtml html, PublishedArticle article, Instant time) {
        String headline = article.teaser().headline();
        String story = String.join("\n\n", headline, article.ownStandfirst(), sanitiser.plainText(article.body()));
        return new CommentCandidate(
                clean.articleId(),
                draft.parentId(),
                clean.author(),
                clean.email(),
                clean.url(),
                clean.text(),
                sanitiser.plainText(html.html()),
                clean.remoteAddress(),
                clean.userAgent(),
                draft.honeypot() == null ? "" : draft.honeypot(),
                draft.formAgeMillis(),
                draft.verified(),
                headline,
                story,
                time);
    }
}
