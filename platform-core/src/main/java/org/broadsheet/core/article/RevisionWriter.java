package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.regex.Pattern;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.html.SanitisedHtml;
import org.broadsheet.api.security.Actor;

/** Adds revisions to stories: checks what was typed, makes its body fit to be shown, and keeps both. */
@ApplicationScoped
class RevisionWriter {

    static final int MAX_HTML = 1_000_000;

    /** About two lines on a front page. */
    private static final int EXCERPT = 240;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Inject
    ContentCheck check;

    @Inject
    HtmlSanitiser sanitiser;

    @Inject
    ArticleTable table;

    @Inject
    TagTable tags;

    /**
     * Adds a revision, which becomes the one worked on.
     *
     * @throws InvalidInput when a field cannot be taken; nothing was written
     */
    Revision write(Article article, ArticleContent typed, Actor by, Instant at) {
        Revision before = article.workingRevisionId() == null ? null : table.working(article);
        ArticleContent content = SlugChoice.applied(article, before, check.checked(typed));
        SanitisedHtml body = sanitiser.sanitise(HtmlKind.STORY, content.body());
        if (body.html().length() > MAX_HTML) {
            throw new InvalidInput(FieldError.of("body", "too-long", ContentCheck.MAX_BODY));
        }
        Revision revision = new Revision(article.id(), content, body, excerpt(content, body), by, at);
        table.add(revision);
        int position = 0;
        for (long authorId : content.authorIds()) {
            table.add(new Byline(revision.id(), position++, authorId));
        }
        tags.tag(revision.id(), content.tags());
        article.workOn(revision);
        return revision;
    }

    private String excerpt(ArticleContent content, SanitisedHtml body) {
        if (!content.standfirst().isEmpty()) {
            return content.standfirst();
        }
        String words =
                BLANKS.matcher(sanitiser.plainText(body.html())).replaceAll(" ").strip();
        if (words.length() <= EXCERPT) {
            return words;
        }
        int end = words.lastIndexOf(' ', EXCERPT);
        return words.substring(0, end > 0 ? end : EXCERPT) + "…";
    }
}
