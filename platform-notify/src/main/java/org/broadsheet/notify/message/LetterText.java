package org.broadsheet.notify.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.setting.Site;

/**
 * The words of a letter, from one text for its kind: paragraphs with gaps like <code>{{linkPath}}</code>. The HTML is
 * made of the same paragraphs, so that both always say the same; an address alone in a paragraph becomes a button where
 * the kind has a word for it. Every value is escaped, whoever typed it, and a quotation says in each line that it is
 * one: nobody can write the letter's own words from inside of it.
 */
final class LetterText {

    private static final Template HTML = Template.load("letter.html");
    private static final String CONTENT = "<!--content-->";
    private static final String PARAGRAPHS = "\n\n";
    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern ADDRESS_ALONE = Pattern.compile("\\{\\{(\\w+Path)}}");
    private static final String BUTTON = "<a href=\"%s\" style=\"display: inline-block; padding: 12px 20px;"
            + " background: #1a1a1a; color: #ffffff; text-decoration: none; font-weight: bold;\">%s</a>";

    private final String prefix;
    private final Site site;
    private final Texts texts;
    private final Map<String, String> values;

    private LetterText(Site site, Letter letter) {
        this.prefix = "letter." + letter.kind() + ".";
        this.site = site;
        this.texts = new Texts(site.language());
        this.values = new HashMap<>(letter.values());
        this.values.put("site", site.name());
    }

    static String subject(Site site, Letter letter) {
        LetterText text = new LetterText(site, letter);
        return text.fill(text.texts.pattern(text.prefix + "subject"), UnaryOperator.identity(), text::line);
    }

    static Written write(Site site, Letter letter) {
        LetterText text = new LetterText(site, letter);
        String subject = subject(site, letter);
        List<String> plain = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.texts.pattern(text.prefix + "text").split(PARAGRAPHS, -1)) {
            if (text.complete(paragraph)) {
                plain.add(text.fill(paragraph, UnaryOperator.identity(), text::plain));
                html.append(text.html(paragraph));
            }
        }
        String name = OneLine.of(site.name());
        plain.add("-- \n" + name + "\n" + site.url("/"));
        String page = HTML.fill(Map.of(
                "language", site.language().toLanguageTag(), "subject", subject, "site", name, "home", site.url("/")));
        return new Written(
                subject,
                site.language().toLanguageTag(),
                String.join(PARAGRAPHS, plain) + "\n",
                page.replace(CONTENT, html));
    }

    /** Whether there is something for each gap. */
    private boolean complete(String paragraph) {
        return GAP.matcher(paragraph)
                .results()
                .noneMatch(gap -> value(gap.group(1)).isBlank());
    }

    private String html(String paragraph) {
        Matcher alone = ADDRESS_ALONE.matcher(paragraph);
        if (alone.matches() && alone.group(1).equals("linkPath") && texts.has(prefix + "button")) {
            String label = texts.pattern(prefix + "button");
            return "<p>" + BUTTON.formatted(Template.escape(address("linkPath")), Template.escape(label)) + "</p>\n";
        }
        return "<p>" + fill(paragraph, LetterText::lines, this::marked) + "</p>\n";
    }

    /** @param words what becomes of the words between the gaps */
    private String fill(String pattern, UnaryOperator<String> words, UnaryOperator<String> gaps) {
        StringBuilder filled = new StringBuilder();
        Matcher gap = GAP.matcher(pattern);
        int end = 0;
        while (gap.find()) {
            filled.append(words.apply(pattern.substring(end, gap.start()))).append(gaps.apply(gap.group(1)));
            end = gap.end();
        }
        return filled.append(words.apply(pattern.substring(end))).toString();
    }

    private String line(String name) {
        return OneLine.of(value(name));
    }

    private String plain(String name) {
        if (name.endsWith("Path")) {
            return address(name);
        }
        return name.endsWith("Quote")
                ? String.join("\n", quoted(name).map("> "::concat).toList())
                : line(name);
    }

    private String marked(String name) {
        if (name.endsWith("Path")) {
            String address = Template.escape(address(name));
            return "<a href=\"" + address + "\">" + address + "</a>";
        }
        if (name.endsWith("Quote")) {
            return "<span style=\"display: block; padding-left: 12px; border-left: 3px solid;\">"
                    + String.join("<br>", quoted(name).map(Template::escape).toList()) + "</span>";
        }
        return Template.escape(line(name));
    }

    private Stream<String> quoted(String name) {
        return value(name).strip().lines().map(OneLine::of);
    }

    private String address(String name) {
        return site.url(value(name));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the letter's gap " + name + " has no value");
        }
        return value;
    }

    private static String lines(String words) {
        return Template.escape(words).replace("\n", "<br>\n");
    }
}
