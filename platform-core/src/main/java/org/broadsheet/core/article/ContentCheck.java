package org.broadsheet.core.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.media.MediaLibrary;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.core.address.Slugs;

/** Tidies and checks what an editor typed, before it becomes a revision. Fields are named as in the record. */
@ApplicationScoped
class ContentCheck {

    static final int MAX_KICKER = 200;
    static final int MAX_HEADLINE = 500;
    static final int MAX_STANDFIRST = 2000;
    static final int MAX_BODY = 500_000;
    static final int MAX_TAG = 100;
    static final int MAX_TAGS = 50;

    /** Line breaks belong into no line; zero bytes and their like cannot be kept by PostgreSQL. */
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private static final Pattern NOT_IN_A_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\r]]+");

    @Inject
    SectionCatalog sections;

    @Inject
    AuthorCatalog authors;

    @Inject
    MediaLibrary pictures;

    /**
     * @return the content with blanks around its texts, repeated authors and repeated tags removed, and its slug
     *     spelt as slugs are; an empty slug stays empty
     * @throws InvalidInput with all that is wrong
     */
    ArticleContent checked(ArticleContent typed) {
        ArticleContent content = tidied(typed);
        List<FieldError> errors = new ArrayList<>();
        texts(errors, content);
        if (content.slug().isEmpty() && !typed.slug().isBlank()) {
            errors.add(FieldError.of("slug", "invalid"));
        }
        references(errors, content);
        if (!wellFormed(content.language())) {
            errors.add(FieldError.of("language", "unknown"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return content;
    }

    private static ArticleContent tidied(ArticleContent typed) {
        return new ArticleContent(
                line(typed.kicker()),
                line(typed.headline()),
                line(typed.standfirst()),
                NOT_IN_A_TEXT.matcher(typed.body()).replaceAll("").strip(),
                Slugs.of(typed.slug()),
                typed.sectionId(),
                typed.authorIds().stream().distinct().toList(),
                typed.tags().stream()
                        .map(ContentCheck::line)
                        .filter(tag -> !Slugs.of(tag).isEmpty())
                        .distinct()
                        .toList(),
                typed.leadPictureId(),
                typed.breaking(),
                typed.commentsOpen(),
                typed.language() == null || typed.language().isBlank()
                        ? null
                        : typed.language().strip());
    }

    private static String line(String text) {
        return NOT_IN_A_LINE.matcher(text).replaceAll(" ").strip();
    }

    private static void texts(List<FieldError> errors, ArticleContent content) {
        atMost(errors, "kicker", content.kicker(), MAX_KICKER);
        if (content.headline().isEmpty()) {
            errors.add(FieldError.of("headline", "required"));
        }
        atMost(errors, "headline", content.headline(), MAX_HEADLINE);
        atMost(errors, "standfirst", content.standfirst(), MAX_STANDFIRST);
        atMost(errors, "body", content.body(), MAX_BODY);
        if (content.tags().size() > MAX_TAGS) {
            errors.add(FieldError.of("tags", "too-many", MAX_TAGS));
        }
        content.tags().stream()
                .filter(tag -> tag.length() > MAX_TAG)
                .findFirst()
                .ifPresent(tag -> atMost(errors, "tags", tag, MAX_TAG));
    }

    private void references(List<FieldError> errors, ArticleContent content) {
        if (content.sectionId() != null && sections.byId(content.sectionId()).isEmpty()) {
            errors.add(FieldError.of("sectionId", "unknown"));
        }
        if (authors.byIds(content.authorIds()).size() < content.authorIds().size()) {
            errors.add(FieldError.of("authorIds", "unknown"));
        }
        if (content.leadPictureId() != null
                && pictures.picture(content.leadPictureId()).isEmpty()) {
            errors.add(FieldError.of("leadPictureId", "unknown"));
        }
    }

    private static boolean wellFormed(String language) {
        if (language == null) {
            return true;
        }
        try {
            return language.length() <= 35
                    && !new Locale.Builder()
                            .setLanguageTag(language)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static void atMost(List<FieldError> errors, String field, String text, int length) {
        if (text.length() > length) {
            errors.add(FieldError.of(field, "too-long", length));
        }
    }
}
