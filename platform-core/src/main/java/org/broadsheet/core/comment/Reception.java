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
import org.broadsheet.api.comment.CommentEdited;
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

/** What every new comment goes through, and every changed one, in the transaction of whoever takes it. */
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
    Event<CommentEdited> edited;

    @Inject
    StateEvents events;

    /**
     * Cleans, checks, screens and keeps a comment.
     *
     * @param limits asked once nothing is wrong with the comment itself, and before anything is written
     */
    CommentReceipt take(CommentDraft draft, Instant time, Consumer<CleanComment> limits) {
        DiscussedArticle article = article(draft);
        CleanComment clean = clean(draft);
        Comment parent = parent(draft);
        if (table.repeats(clean, null)) {
            throw new Duplicate("comment", "said before under story " + draft.articleId());
        }
        ask(draft, clean);
        limits.accept(clean);
        Judged judged = judge(draft, clean, article, time, null);
        Comment comment = new Comment(clean, judged.shown(), judged.verdict().state(), time);
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
        screened.fire(new CommentScreened(
                comment.id(),
                judged.candidate(),
                comment.state(),
                judged.verdict().evidence()));
        events.tell(comment, time);
        return receipt(comment, article);
    }

    /**
     * Cleans, checks and screens what a comment is to say from now on. It never gets milder than it stood, so that
     * nobody can try until the screening lets it by; what a moderator is to look at stays with the moderator.
     *
     * @param draft who wrote the comment, and the new text
     */
    CommentReceipt change(Comment comment, CommentDraft draft, Instant time, Consumer<CleanComment> limits) {
        // Whether the story still takes new comments, and from whom, makes no difference to one that it has taken.
        DiscussedArticle article =
                articles.discussed(comment.articleId()).orElseThrow(() -> new NotFound("article", comment.articleId()));
        CleanComment clean = CleanComment.of(draft, false);
        if (clean.text().equals(comment.text())) {
            return receipt(comment, article);
        }
        if (table.repeats(clean, comment.id())) {
            throw new Duplicate("comment", "said before under story " + comment.articleId());
        }
        ask(draft, clean);
        limits.accept(clean);
        Judged judged = judge(draft, clean, article, time, comment.id());
        CommentState before = comment.state();
        CommentState after = Screenings.stricter(before, judged.verdict().state());
        comment.edit(clean, judged.shown(), after, time);
        table.changed(comment);
        edited.fire(new CommentEdited(
                comment.id(),
                judged.candidate(),
                before,
                after,
                judged.verdict().evidence()));
        if (before != after) {
            events.tell(comment, time);
        }
        return receipt(comment, article);
    }

    private CleanComment clean(CommentDraft draft) {
        return CleanComment.of(draft, Boolean.parseBoolean(settings.get(REQUIRE_NAME_EMAIL, "true")));
    }

    private Judged judge(
            CommentDraft draft, CleanComment clean, DiscussedArticle article, Instant time, Long editedId) {
        SanitisedHtml html = sanitiser.sanitise(HtmlKind.COMMENT, clean.text());
        CommentCandidate candidate = candidate(draft, clean, html, article, time, editedId);
        ScreeningVerdict verdict = admission.after(screenings.verdict(candidate), article.comments(), draft);
        SanitisedHtml shown = verdict.text() == null ? html : sanitiser.sanitise(HtmlKind.COMMENT, verdict.text());
        return new Judged(candidate, verdict, shown);
    }

    /** Where threads have pages, which of them has the comment is found out when somebody goes there. */
    private CommentReceipt receipt(Comment comment, DiscussedArticle article) {
        boolean onePage = table.places(article.id()) <= thread.perPage();
        return new CommentReceipt(
                comment.id(),
                comment.state(),
                onePage ? article.path() + "#comment-" + comment.id() : "/comments/" + comment.id());
    }

    /** What was screened, what came of it, and what is to be shown. */
    private record Judged(CommentCandidate candidate, ScreeningVerdict verdict, SanitisedHtml shown) {}

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
        if (!parent.stands()) {
            throw new Closed("comment " + draft.parentId() + " cannot be answered");
        }
        return parent;
    }

    private CommentCandidate candidate(
            CommentDraft draft,
            CleanComment clean,
            SanitisedHtml html,
            DiscussedArticle article,
            Instant time,
            Long editedId) {
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
                time,
                editedId);
    }
}
