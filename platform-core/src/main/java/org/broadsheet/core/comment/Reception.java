package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Consumer;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.DiscussedArticle;
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
    Admission admission;

    @Inject
    ThreadSettings thread;

    @Inject
    Settings settings;

    /** Other modules', which may be absent. */
    @Inject
    Instance<CommentGate> gates;

    @Inject
    Event<CommentScreened> screened;

    @Inject
    Event<CommentPosted> posted;

    @Inject
    StateEvents events;

    /**
     * Cleans, checks, screens and keeps a comment.
     *
     * @param limits asked once nothing is wrong with the comment itself, and before anything is written
     */
    CommentReceipt take(CommentDraft draft, Instant time, Consumer<CleanComment> limits) {
        DiscussedArticle article = article(draft);
        CleanComment clean = CleanComment.of(draft, Boolean.parseBoolean(settings.get(REQUIRE_NAME_EMAIL, "true")));
        Comment parent = parent(draft);
        if (table.repeats(clean)) {
            throw new Duplicate("comment", "said before under story " + draft.articleId());
        }
        ask(draft, clean);
        limits.accept(clean);
        SanitisedHtml html = sanitiser.sanitise(HtmlKind.COMMENT, clean.text());
        CommentCandidate candidate = candidate(draft, clean, html, article, time);
        ScreeningVerdict verdict =
                admission.after(screenings.verdict(candidate), article.comments(), draft);
        SanitisedHtml shown = verdict.text() == null ? html : sanitiser.sanitise(HtmlKind.COMMENT, verdict.text());
        Comment comment = new Comment(clean, shown, verdict.state(), time);
        comment.wear(admission.badge(article, draft.verified()));
        comment.writtenBy(draft.readerId(), draft.verified());
        table.add(comment, parent, thread.depth());
        posted.fire(new CommentPosted(
                comment.id(),
                comment.rootId(),
                clean.email(),
                draft.readerId(),
                draft.verified(),
                draft.answersWanted(),
                time));
        screened.fire(new CommentScreened(comment.id(), candidate, comment.state(), verdict.evidence()));
        events.tell(comment, time);
        return new CommentReceipt(comment.id(), comment.state(), address(article, comment));
    }

    /** Where threads have pages, which of them has the comment is found out when somebody goes there. */
    private String address(DiscussedArticle article, Comment comment) {
        boolean onePage = table.pulse(article.id()).total() <= thread.perPage();
        return onePage ? article.path() + "#comment-" + comment.id() : "/comments/" + comment.id();
    }

    private DiscussedArticle article(CommentDraft draft) {
        long id = draft.articleId();
        DiscussedArticle article = articles.discussed(id).orElseThrow(() -> new NotFound("article", id));
        admission.check(article, draft.verified());
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
            CommentDraft draft, CleanComment clean, SanitisedHtml html, DiscussedArticle article, Instant time) {
        String headline = article.headline();
        String story = String.join("\n\n", headline, article.standfirst(), sanitiser.plainText(article.body()));
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
