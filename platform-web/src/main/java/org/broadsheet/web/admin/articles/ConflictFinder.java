package org.broadsheet.web.admin.articles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.EditableArticle;
import org.broadsheet.api.author.Author;
import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.media.Picture;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.web.faces.PageMessages;

/** Lays two versions of a story side by side. */
@ApplicationScoped
class ConflictFinder {

    @Inject
    private HtmlSanitiser sanitiser;

    @Inject
    private SectionCatalog sections;

    @Inject
    private AuthorCatalog authors;

    @Inject
    private MediaLibrary media;

    @Inject
    private PageMessages messages;

    /**
     * @param mine    what was not saved
     * @param theirs  the story as it is now
     * @param savedBy who saved it so, may be null
     */
    Conflict between(ArticleContent mine, EditableArticle theirs, String savedBy) {
        ArticleContent other = theirs.content();
        return new Conflict(
                savedBy == null ? theirs.savedBy() : savedBy,
                theirs.savedAt(),
                theirs.version(),
                TextDifference.between(mine.headline(), other.headline()),
                TextDifference.between(mine.standfirst(), other.standfirst()),
                TextDifference.between(sanitiser.plainText(mine.body()), sanitiser.plainText(other.body())),
                settings(mine, other));
    }

    private List<Conflict.Setting> settings(ArticleContent mine, ArticleContent theirs) {
        List<Conflict.Setting> differing = new ArrayList<>();
        compare(differing, "edit.kicker", mine, theirs, ArticleContent::kicker);
        compare(differing, "edit.slug", mine, theirs, ArticleContent::slug);
        compare(differing, "edit.section", mine, theirs, this::section);
        compare(differing, "edit.authors", mine, theirs, this::authors);
        compare(differing, "edit.tags", mine, theirs, content -> String.join(", ", content.tags()));
        compare(differing, "edit.picture", mine, theirs, this::picture);
        compare(differing, "edit.breaking", mine, theirs, content -> yesOrNo(content.breaking()));
        compare(differing, "edit.comments", mine, theirs, content -> yesOrNo(content.commentsOpen()));
        compare(differing, "edit.language", mine, theirs, content -> Objects.toString(content.language(), ""));
        if (onlyMarkupDiffers(mine, theirs)) {
            String differs = messages.text("edit.conflict.differs");
            differing.add(new Conflict.Setting("edit.conflict.markup", differs, differs));
        }
        return differing;
    }

    private static void compare(
            List<Conflict.Setting> differing,
            String key,
            ArticleContent mine,
            ArticleContent theirs,
            Function<ArticleContent, String> shown) {
        String left = shown.apply(mine).strip();
        String right = shown.apply(theirs).strip();
        if (!left.equals(right)) {
            differing.add(new Conflict.Setting(key, left, right));
        }
    }

    private boolean onlyMarkupDiffers(ArticleContent mine, ArticleContent theirs) {
        return sanitiser.plainText(mine.body()).equals(sanitiser.plainText(theirs.body()))
                && !shown(mine).equals(shown(theirs));
    }

    private String shown(ArticleContent content) {
        return sanitiser.sanitise(HtmlKind.STORY, content.body()).html();
    }

    private String section(ArticleContent content) {
        return content.sectionId() == null
                ? ""
                : sections.byId(content.sectionId()).map(Section::name).orElse("");
    }

    private String authors(ArticleContent content) {
        Map<Long, Author> known = authors.byIds(content.authorIds());
        return content.authorIds().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Author::name)
                .collect(Collectors.joining(", "));
    }

    private String picture(ArticleContent content) {
        return content.leadPictureId() == null
                ? ""
                : media.picture(content.leadPictureId()).map(Picture::fileName).orElse("");
    }

    private String yesOrNo(boolean value) {
        return messages.text(value ? "yes" : "no");
    }
}
