package org.broadsheet.core.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gathers the words of some HTML: blocks stand apart by a blank line, breaks end a line. Used once. */
final class Words {

    private static final Set<String> WITHOUT_WORDS = Set.of("script", "style", "template", "noscript", "head");
    private static final Set<String> SIDE_BY_SIDE = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();

    String of(Element root) {
        root.childNodes().forEach(this::add);
        return text.toString().strip();
    }

    private void add(Node node) {
        if (node instanceof TextNode words) {
            addWords(words.getWholeText(), preformatted(node.parent()));
        } else if (node instanceof Element element && !WITHOUT_WORDS.contains(element.normalName())) {
            addElement(element);
        }
    }

    private void addElement(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            endLine();
        } else if (SIDE_BY_SIDE.contains(name)) {
            element.childNodes().forEach(this::add);
            space();
        } else if (element.isBlock()) {
            endBlock();
            element.childNodes().forEach(this::add);
            endBlock();
        } else {
            element.childNodes().forEach(this::add);
        }
    }

    private void addWords(String words, boolean asIs) {
        if (asIs) {
            text.append(words);
            return;
        }
        words.codePoints().forEach(character -> {
            if (Character.isWhitespace(character)) {
                space();
            } else {
                text.appendCodePoint(character);
            }
        });
    }

    private void space() {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void endLine() {
        trimEnd(" ");
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void endBlock() {
        trimEnd(" \n");
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    private void trimEnd(String characters) {
        int end = text.length();
        while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        text.setLength(end);
    }

    private static boolean preformatted(Node node) {
        return node instanceof Element element
                && (element.normalName().equals("pre") || preformatted(element.parent()));
    }
}
