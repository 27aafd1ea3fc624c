package org.broadsheet.core.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Turns the lists of the rich editor into the lists of HTML. Quill 2 writes every list as
 * {@code <ol><li data-list="bullet"><span class="ql-ui"></span>…}, nested ones flat with the class {@code ql-indent-1}
 * and so on; without its style sheet a reader would see numbers where the editor saw bullets.
 */
final class QuillLists {

    private static final String KIND = "data-list";
    private static final String INDENT = "ql-indent-";
    private static final int DEEPEST = 8;

    private QuillLists() {}

    /** The same HTML where there is no such list. */
    static String normalise(String html) {
        if (html == null || !html.contains(KIND)) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        document.select("span.ql-ui").remove();
        for (Element list : document.select("ol:has(> li[" + KIND + "])")) {
            rebuild(list);
        }
        return document.body().html();
    }

    private static void rebuild(Element flat) {
        Deque<Element> open = new ArrayDeque<>();
        for (Element item : List.copyOf(flat.children())) {
            String tag = item.attr(KIND).equals("ordered") ? "ol" : "ul";
            int depth = Math.min(indent(item), open.size());
            item.removeAttr(KIND).removeAttr("class");
            while (open.size() > depth + 1) {
                open.pop();
            }
            if (open.size() == depth + 1 && !open.peek().normalName().equals(tag)) {
                open.pop();
            }
            if (open.size() == depth) {
                Element list = new Element(tag);
                if (open.isEmpty()) {
                    flat.before((Node) list);
                } else {
                    open.peek().lastElementChild().appendChild(list);
                }
                open.push(list);
            }
            open.peek().appendChild(item);
        }
        flat.remove();
    }

    private static int indent(Element item) {
        return item.classNames().stream()
                .filter(name -> name.matches(INDENT + "[1-" + DEEPEST + "]"))
                .mapToInt(name -> Integer.parseInt(name.substring(INDENT.length())))
                .findFirst()
                .orElse(0);
    }
}
