package org.broadsheet.core.html;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The body of a story: all that tells something, nothing that only looks. The page's headline is its h1, so headings
 * in the body are brought to h2 to h4.
 */
@ApplicationScoped
class StoryPolicy implements KindPolicy {

    static final int VERSION = 1;

    /** What the style sheet knows, WordPress's own names for placing pictures among them. */
    private static final Set<String> CLASSES =
            Set.of("alignleft", "alignright", "aligncenter", "alignwide", "pullquote", "wp-caption", "wp-caption-text");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern DATE = Pattern.compile("[0-9TZ:.+-]{4,35}");

    private static final AttributePolicy KNOWN_CLASSES = (element, attribute, value) -> {
        String known = Arrays.stream(value.split("\\s+"))
                .filter(CLASSES::contains)
                .distinct()
                .collect(Collectors.joining(" "));
        return known.isEmpty() ? null : known;
    };

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "div", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd")
            .allowElements("blockquote", "q", "cite", "figure", "figcaption", "pre", "code", "kbd", "samp", "aside")
            .allowElements("a", "em", "i", "strong", "b", "u", "s", "del", "ins", "sub", "sup", "small", "mark")
            .allowElements("abbr", "time", "span", "bdi", "bdo", "dfn", "var")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements((element, attributes) -> "h2", "h1")
            .allowElements((element, attributes) -> "h4", "h5", "h6")
            .allowElements(StoryPolicy::picture, "img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(Links.WEB_MAIL_OR_HERE)
            .onElements("a")
            .allowAttributes("cite")
            .matching(Links.WEB)
            .onElements("blockquote", "q", "del", "ins")
            .allowAttributes("src")
            .matching(Links.PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "abbr", "dfn")
            .allowAttributes("datetime")
            .matching(DATE)
            .onElements("time", "del", "ins")
            .allowAttributes("colspan", "rowspan")
            .matching(NUMBER)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(true, "row", "col", "rowgroup", "colgroup")
            .onElements("th")
            .allowAttributes("start", "value")
            .matching(NUMBER)
            .onElements("ol", "li")
            .allowAttributes("class")
            .matching(KNOWN_CLASSES)
            .onElements("figure", "figcaption", "img", "blockquote", "p", "aside", "div")
            .allowAttributes("lang")
            .matching(LANGUAGE)
            .globally()
            .allowAttributes("dir")
            .matching(true, "ltr", "rtl", "auto")
            .globally()
            .toFactory();

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public String apply(String html) {
        return POLICY.sanitize(QuillLists.normalise(html));
    }

    /**
     * A picture without an address shows nothing; one without an alternative text is read out by its address, so it
     * gets an empty one. Attributes come as name, value, name, value.
     */
    private static String picture(String element, List<String> attributes) {
        if (!names(attributes).contains("src")) {
            return null;
        }
        if (!names(attributes).contains("alt")) {
            attributes.addAll(List.of("alt", ""));
        }
        return element;
    }

    private static Set<String> names(List<String> attributes) {
        return IntStream.range(0, attributes.size() / 2)
                .mapToObj(pair -> attributes.get(2 * pair))
                .collect(Collectors.toSet());
    }
}
