package org.broadsheet.core.transfer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.broadsheet.api.transfer.ImportReport;

/** Says what an export comes to here. Decides nothing that depends on what is here already. */
final class WordPressMapping {

    private static final int MAX_HEADLINE = 500;
    private static final int MAX_STANDFIRST = 2000;
    private static final int MAX_BODY = 500_000;
    private static final int MAX_NAME = 200;
    private static final int MAX_TAG = 100;
    private static final int MAX_TAGS = 50;
    private static final int MAX_EMAIL = 254;

    /** A comment on the story, and replies five deep below it. */
    private static final int COMMENT_LEVELS = 6;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");

    private static final Pattern SHORTCODE =
            Pattern.compile("\\[(?:audio|caption|embed|gallery|playlist|video)\\b[^\\]]*\\]");

    private final WxrFile file;
    private final UnaryOperator<String> plainText;
    private final WordPressDates dates;
    private final SectionPlanner sections;
    private final CommentPlanner comments;

    private final Map<String, ImportPlan.PlannedAuthor> authors = new LinkedHashMap<>();
    private final List<ImportPlan.PlannedStory> stories = new ArrayList<>();
    private final List<ImportReport.Line> skipped = new ArrayList<>();
    private final List<ImportReport.Line> noted = new ArrayList<>();

    /** @param plainText takes the words out of HTML */
    WordPressMapping(WxrFile file, UnaryOperator<String> plainText, WordPressDates dates) {
        this.file = file;
        this.plainText = html -> oneLine(html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html : plainText.apply(html));
        this.dates = dates;
        sections = new SectionPlanner(file, this.plainText);
        comments = new CommentPlanner(COMMENT_LEVELS, dates, this.plainText, skipped, noted);
    }

    ImportPlan plan() {
        file.authors().forEach(this::author);
        Map<Long, WxrFile.Item> seen = new HashMap<>();
        for (WxrFile.Item item : file.items()) {
            String reason = reasonToSkip(item, seen);
            if (reason == null) {
                stories.add(story(item));
            } else {
                skip(item, reason);
            }
        }
        return new ImportPlan(
                PathOfLink.siteKey(file.siteUrl()),
                List.copyOf(authors.values()),
                sections.sections(),
                stories,
                skipped,
                noted);
    }

    private void author(WxrFile.Author author) {
        if (author.login().isEmpty()) {
            skipped.add(line(ImportPlan.Kind.AUTHOR.key(), author.name(), author.line(), "login.missing"));
        } else {
            author(author.line(), author.login(), author.name(), author.email());
        }
    }

    private void author(int line, String login, String name, String email) {
        String shown = Texts.cut(plainText.apply(name), MAX_NAME);
        authors.putIfAbsent(
                login,
                new ImportPlan.PlannedAuthor(
                        line,
                        login,
                        shown.isEmpty() ? Texts.cut(login, MAX_NAME) : shown,
                        email.length() <= MAX_EMAIL && EMAIL.matcher(email).matches() ? email : ""));
    }

    private static String reasonToSkip(WxrFile.Item item, Map<Long, WxrFile.Item> seen) {
        if (!item.type().equals("post")) {
            return switch (item.type()) {
                case "page", "attachment", "revision", "nav_menu_item" -> "type." + item.type();
                case "" -> "type.missing";
                default -> "type.other";
            };
        }
        if (item.id() == null) {
            return "id.missing";
        }
        if (seen.putIfAbsent(item.id(), item) != null) {
            return "id.repeated";
        }
        if (item.content().length() > MAX_BODY
                || AutoParagraphs.of(item.content()).length() > MAX_BODY) {
            return "body.too-long";
        }
        return switch (item.status()) {
            case "trash", "auto-draft", "inherit" -> "status." + item.status();
            default -> null;
        };
    }

    /** Comments under what is left out are left out with it; the report says so once. */
    private void skip(WxrFile.Item item, String reason) {
        boolean post = item.type().equals("post");
        String what = post ? headline(item) : (item.type() + " " + headline(item)).strip();
        skipped.add(line(post ? ImportPlan.Kind.ARTICLE.key() : "item", what, item.line(), reason));
        if (!item.comments().isEmpty()) {
            skipped.add(line(
                    ImportPlan.Kind.COMMENT.key(),
                    item.comments().size() + " × " + what,
                    item.comments().get(0).line(),
                    "story.skipped"));
        }
    }

    private ImportPlan.PlannedStory story(WxrFile.Item item) {
        String headline = headline(item);
        boolean published = published(item, headline);
        Instant time = dates.first(
                item.fields().text("wp:post_date_gmt"),
                item.fields().text("wp:post_date"),
                item.fields().text("pubDate"));
        String path = published ? PathOfLink.of(item.link(), file.siteUrl()) : null;
        note(item.sticky(), item, headline, "sticky");
        note(published && path == null, item, headline, "path.none");
        note(published && time == null, item, headline, "date.none");
        note(item.title().isEmpty(), item, headline, "title.none");
        note(SHORTCODE.matcher(item.content()).find(), item, headline, "shortcode");
        String section = sections.sectionOf(item);
        List<String> tags = tags(item, section);
        note(tags.size() > MAX_TAGS, item, headline, "tags.too-many");
        if (!item.creator().isEmpty()) {
            // Some exports name authors only here.
            author(item.line(), item.creator(), item.creator(), "");
        }
        return new ImportPlan.PlannedStory(
                item.line(),
                item.id(),
                headline,
                Texts.cut(plainText.apply(item.excerpt()), MAX_STANDFIRST),
                item.content(),
                AutoParagraphs.of(item.content()),
                slug(item.slug()),
                item.creator(),
                section,
                tags.size() > MAX_TAGS ? tags.subList(0, MAX_TAGS) : tags,
                published,
                path,
                time,
                dates.first(
                        item.fields().text("wp:post_modified_gmt"),
                        item.fields().text("wp:post_modified"),
                        ""),
                item.commentsOpen(),
                comments.plan(item.id(), item.comments()));
    }

    /** WordPress keeps slugs of other scripts with their bytes escaped. */
    private static String slug(String kept) {
        try {
            return URLDecoder.decode(kept.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return kept;
        }
    }

    private boolean published(WxrFile.Item item, String headline) {
        if (item.hasPassword()) {
            note(true, item, headline, "password");
            return false;
        }
        String status = item.status();
        if (status.equals("publish")) {
            return true;
        }
        String reason = switch (status) {
            case "draft", "pending", "private", "future" -> "status." + status;
            default -> "status.other";
        };
        note(true, item, headline, reason);
        return false;
    }

    private String headline(WxrFile.Item item) {
        String title = plainText.apply(item.title());
        if (!title.isEmpty()) {
            return Texts.cut(title, MAX_HEADLINE);
        }
        return item.slug().isEmpty() ? "#" + (item.id() == null ? item.line() : item.id()) : item.slug();
    }

    /** The categories that did not become the section, then the tags, each name once. */
    private List<String> tags(WxrFile.Item item, String section) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String taxonomy : List.of(WxrFile.CATEGORY, WxrFile.TAG)) {
            for (WxrFile.TermUse use : item.terms()) {
                String name = Texts.cut(plainText.apply(use.name()), MAX_TAG);
                boolean isSection = taxonomy.equals(WxrFile.CATEGORY)
                        && (use.slug().equals(section) || use.slug().equals(SectionPlanner.DEFAULT_SLUG));
                if (use.taxonomy().equals(taxonomy) && !isSection && !name.isEmpty()) {
                    names.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), name);
                }
            }
        }
        return List.copyOf(names.values());
    }

    private void note(boolean applies, WxrFile.Item item, String headline, String reason) {
        if (applies) {
            noted.add(line(ImportPlan.Kind.ARTICLE.key(), headline, item.line(), reason));
        }
    }

    private static ImportReport.Line line(String kind, String what, int line, String reason) {
        return new ImportReport.Line(kind, what, line, reason);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
