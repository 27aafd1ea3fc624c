package org.broadsheet.core.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Gives a comment the paragraphs and links that nobody types as tags: blank lines part paragraphs, other ends of lines
 * are breaks, bare addresses are links. What it makes is as unsafe as what it got; the policy comes after it.
 */
final class CommentLayout {

    /** These stay blocks; the policy knows them. */
    private static final Set<String> KEPT = Set.of("p", "pre", "ul", "ol");

    /** What stands in these is laid out, and the boxes themselves dropped, as the policy would drop them. */
    private static final Set<String> BOXES = Set.of(
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "center",
            "address",
            "figure",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "fieldset",
            "form");

    /** Nothing in here is touched. */
    private static final Set<String> AS_TYPED = Set.of(
            "a",
            "code",
            "pre",
            "script",
            "style",
            "textarea",
            "title",
            "iframe",
            "noscript",
            "noembed",
            "noframes",
            "xmp",
            "template",
            "svg",
            "math",
            "select",
            "button",
            "object");

    /** Deeper ones are nobody's honest work; the policy cuts them off. */
    private static final int DEEPEST = 20;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}/@.])(?:https?://|www\\.)[^\\s<>\"\u201c\u201d\u00ab\u00bb]{3,2000}",
            Pattern.CASE_INSENSITIVE);

    /** Ends of sentences rather than of addresses. */
    private static final String CLOSING = ".,;:!?'\u2019\u2026*_";

    private CommentLayout() {}

    static String of(String html) {
        if (html.isBlank()) {
            return "";
        }
        Document document = Jsoup.parseBodyFragment(LINE_END.matcher(html).replaceAll("\n"));
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        Element body = document.body();
        arrange(body, 0);
        link(body, 0);
        return body.html();
    }

    /** Parts what stands in a block into paragraphs and the blocks between them. */
    private static void arrange(Element block, int depth) {
        List<Node> nodes = List.copyOf(block.childNodes());
        block.empty();
        Paragraphs paragraphs = new Paragraphs(block);
        for (Node node : nodes) {
            place(node, paragraphs, depth);
        }
        paragraphs.end();
    }

    private static void place(Node node, Paragraphs paragraphs, int depth) {
        if (node instanceof TextNode text) {
            paragraphs.text(text.getWholeText());
        } else if (node instanceof Element element && depth < DEEPEST && BOXES.contains(element.normalName())) {
            paragraphs.end();
            List.copyOf(element.childNodes()).forEach(child -> place(child, paragraphs, depth + 1));
            paragraphs.end();
        } else if (node instanceof Element element && element.normalName().equals("blockquote")) {
            if (depth < DEEPEST) {
                arrange(element, depth + 1);
            }
            paragraphs.block(element);
        } else if (node instanceof Element element && KEPT.contains(element.normalName())) {
            paragraphs.block(element);
        } else {
            paragraphs.inline(node);
        }
    }

    private static void link(Element element, int depth) {
        if (AS_TYPED.contains(element.normalName()) || depth > 4 * DEEPEST) {
            return;
        }
        for (Node child : List.copyOf(element.childNodes())) {
            if (child instanceof TextNode text) {
                link(text);
            } else if (child instanceof Element inner) {
                link(inner, depth + 1);
            }
        }
    }

    private static void link(TextNode text) {
        String words = text.getWholeText();
        Matcher matcher = ADDRESS.matcher(words);
        int done = 0;
        while (matcher.find()) {
            String address = trimmed(matcher.group());
            String target = address.regionMatches(true, 0, "www.", 0, 4) ? "https://" + address : address;
            if (target.indexOf('.') < 0) {
                continue;
            }
            text.before(new TextNode(words.substring(done, matcher.start())));
            text.before(new Element("a").attr("href", target).text(address));
            done = matcher.start() + address.length();
        }
        text.text(words.substring(done));
    }

    /** A sentence's last sign belongs to the sentence, and so does a bracket that was opened before the address. */
    private static String trimmed(String found) {
        int end = found.length();
        while (end > 0) {
            char last = found.charAt(end - 1);
            boolean openedBefore = (last == ')' && count(found, '(', end) < count(found, ')', end))
                    || (last == ']' && count(found, '[', end) < count(found, ']', end));
            if (CLOSING.indexOf(last) < 0 && !openedBefore) {
                break;
            }
            end--;
        }
        return found.substring(0, end);
    }

    private static long count(String text, char sign, int end) {
        return text.chars().limit(end).filter(one -> one == sign).count();
    }

    /** Paragraphs as they come, one after the other, at the end of a block. */
    private static final class Paragraphs {

        private final Element block;
        private final List<Node> open = new ArrayList<>();

        Paragraphs(Element block) {
            this.block = block;
        }

        void text(String words) {
            String[] parts = BLANK_LINES.split(words, -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    end();
                }
                lines(parts[i]);
            }
        }

        private void lines(String words) {
            String[] lines = words.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0 && !endsInBreak()) {
                    open.add(new Element("br"));
                }
                if (!lines[i].isEmpty()) {
                    open.add(new TextNode(lines[i]));
                }
            }
        }

        private boolean endsInBreak() {
            return open.isEmpty() || isBreak(open.get(open.size() - 1));
        }

        void inline(Node node) {
            if (node instanceof Element element) {
                breaks(element, 0);
            }
            open.add(node);
        }

        private static void breaks(Element element, int depth) {
            boolean asTyped = AS_TYPED.contains(element.normalName())
                    && !element.normalName().equals("a");
            if (asTyped || depth > DEEPEST) {
                return;
            }
            for (Node child : List.copyOf(element.childNodes())) {
                if (child instanceof TextNode text && text.getWholeText().contains("\n")) {
                    String[] lines = text.getWholeText().split("\n", -1);
                    for (int i = 0; i < lines.length - 1; i++) {
                        text.before(new TextNode(lines[i]));
                        text.before(new Element("br"));
                    }
                    text.text(lines[lines.length - 1]);
                } else if (child instanceof Element inner) {
                    breaks(inner, depth + 1);
                }
            }
        }

        void block(Element element) {
            end();
            separate();
            block.appendChild(element);
        }

        void end() {
            while (!open.isEmpty() && (isBreak(open.get(open.size() - 1)) || isBlank(open.get(open.size() - 1)))) {
                open.remove(open.size() - 1);
            }
            while (!open.isEmpty() && isBlank(open.get(0))) {
                open.remove(0);
            }
            if (!open.isEmpty()) {
                separate();
                Element paragraph = block.appendElement("p");
                open.forEach(paragraph::appendChild);
                open.clear();
            }
        }

        private void separate() {
            if (block.childNodeSize() > 0) {
                block.appendChild(new TextNode("\n"));
            }
        }

        private static boolean isBreak(Node node) {
            return node instanceof Element element && element.normalName().equals("br");
        }

        private static boolean isBlank(Node node) {
            return node instanceof TextNode text && text.isBlank();
        }
    }
}
