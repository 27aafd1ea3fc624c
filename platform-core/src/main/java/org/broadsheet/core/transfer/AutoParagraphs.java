package org.broadsheet.core.transfer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes of a body as WordPress keeps it the HTML that WordPress would show. Old bodies have no paragraphs: an empty
 * line ends one and a single line break is one, which WordPress works out at each showing ({@code wpautop}). Bodies
 * from the block editor have their paragraphs, and comments around each block that mean nothing here. The words, their
 * quotes among them, stay as they are; markup stays as it is and is only set apart from paragraphs. The result is not
 * safe to show: the sanitiser comes after.
 */
final class AutoParagraphs {

    /** Set apart from the text around them. */
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "optgroup",
            "option",
            "p",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Blocks without an end. */
    private static final Set<String> VOID_BLOCKS = Set.of("hr", "col");

    /** Kept to the letter, up to the end tag. */
    private static final Set<String> VERBATIM = Set.of("math", "noscript", "pre", "script", "style", "svg", "textarea");

    /** Text in these always stands in paragraphs, as at the top. */
    private static final Set<String> PARAGRAPHS_ALWAYS =
            Set.of("article", "aside", "blockquote", "details", "footer", "form", "header", "main", "section");

    /** Text in these may fall into paragraphs, when there is an empty line in it. */
    private static final Set<String> PARAGRAPHS_IF_SEVERAL =
            Set.of("center", "dd", "dialog", "div", "fieldset", "figure", "li", "nav", "td", "th");

    /** Elements that are something to see without any text. */
    private static final Set<String> SEEN_WITHOUT_TEXT =
            Set.of("audio", "button", "canvas", "embed", "iframe", "img", "input", "object", "picture", "video");

    /** No tag of a sane text is longer; keeps hostile input from being searched again and again. */
    private static final int LONGEST_TAG = 20_000;

    private final String source;
    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    /** What stands in the paragraph at hand, line by line. */
    private final List<StringBuilder> paragraphs = new ArrayList<>();

    private boolean somethingToSee;

    private AutoParagraphs(String source) {
        this.source = source;
        out = new StringBuilder(source.length() + source.length() / 8);
    }

    /** @param body as kept by WordPress, never null */
    static String of(String body) {
        boolean fromBlockEditor = body.contains("<!-- wp:");
        String text = withoutComments(body.replace("\r\n", "\n").replace('\r', '\n'));
        // The block editor wrote its paragraphs itself, and so does WordPress leave them as they are.
        return fromBlockEditor ? collapse(text) : new AutoParagraphs(text).run();
    }

    private static String withoutComments(String text) {
        int begin = text.indexOf("<!--");
        if (begin < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        while (begin >= 0) {
            int finish = text.indexOf("-->", begin + 4);
            if (finish < 0) {
                break;
            }
            kept.append(text, from, begin);
            from = finish + 3;
            begin = text.indexOf("<!--", from);
        }
        return kept.append(text, from, text.length()).toString();
    }

    /** The comments leave empty lines behind. */
    private static String collapse(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char current = text.charAt(at);
            kept.append(current);
            at++;
            if (current == '\n' && endsWithTag(kept)) {
                while (at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
            }
        }
        return kept.toString().strip();
    }

    private static boolean endsWithTag(CharSequence kept) {
        return kept.length() > 1 && kept.charAt(kept.length() - 2) == '>';
    }

    private String run() {
        int at = 0;
        while (at < source.length()) {
            int tag = source.indexOf('<', at);
            if (tag < 0) {
                text(at, source.length());
                break;
            }
            int end = tagEnd(tag);
            if (end < 0) {
                // A lone less-than sign.
                text(at, tag + 1);
                at = tag + 1;
                continue;
            }
            text(at, tag);
            at = tag(tag, end);
        }
        flush();
        return out.toString().strip();
    }

    /** @return where to go on */
    private int tag(int from, int end) {
        String name = tagName(from);
        boolean closing = source.charAt(from + 1) == '/';
        if (VERBATIM.contains(name) && !closing) {
            int finish = endOfVerbatim(name, end);
            flush();
            freeFromParagraph(name);
            line().append(source, from, finish);
            return finish;
        }
        if (BLOCKS.contains(name)) {
            flush();
            if (closing) {
                close(name, from, end);
            } else {
                open(name, from, end);
            }
        } else if (name.equals("br") && breaksTwice(end)) {
            newParagraph();
            return afterBreaks(end);
        } else {
            inline(name, from, end);
        }
        return end;
    }

    private void open(String name, int from, int end) {
        freeFromParagraph(name);
        line().append(source, from, end);
        boolean selfClosed = source.charAt(end - 2) == '/';
        if (!VOID_BLOCKS.contains(name) && !selfClosed) {
            open.push(name);
        }
    }

    /** A block cannot stand in a paragraph, so it ends one. */
    private void freeFromParagraph(String name) {
        if (context().equals("p")) {
            open.pop();
            out.append(name.equals("p") ? "</p>" : "</p>\n");
        }
    }

    private void close(String name, int from, int end) {
        if (!open.contains(name)) {
            if (name.equals("p")) {
                // Its paragraph was ended by a block already.
                return;
            }
            line().append(source, from, end);
            return;
        }
        if (context().equals("p") && !name.equals("p")) {
            out.append("</p>");
        }
        String closed;
        do {
            closed = open.pop();
        } while (!closed.equals(name));
        out.append(source, from, end);
    }

    private void inline(String name, int from, int end) {
        if (paragraphs.isEmpty()) {
            paragraphs.add(new StringBuilder());
        }
        paragraphs.get(paragraphs.size() - 1).append(source, from, end);
        somethingToSee |= SEEN_WITHOUT_TEXT.contains(name);
    }

    /** Text between tags: split at its empty lines. */
    private void text(int from, int to) {
        int at = from;
        while (at < to) {
            int lineEnd = source.indexOf('\n', at);
            if (lineEnd < 0 || lineEnd >= to) {
                append(at, to);
                return;
            }
            append(at, lineEnd + 1);
            int next = lineEnd + 1;
            int blank = next;
            boolean empty = false;
            while (blank < to && isBlank(source.charAt(blank))) {
                empty |= source.charAt(blank) == '\n';
                blank++;
            }
            if (empty) {
                newParagraph();
                next = blank;
            }
            at = next;
        }
    }

    private void append(int from, int to) {
        if (paragraphs.isEmpty()) {
            paragraphs.add(new StringBuilder());
        }
        paragraphs.get(paragraphs.size() - 1).append(source, from, to);
        for (int i = from; i < to && !somethingToSee; i++) {
            somethingToSee = !isBlank(source.charAt(i));
        }
    }

    private void newParagraph() {
        paragraphs.add(new StringBuilder());
    }

    /** Writes out what was gathered since the last block, the way the element around it wants it. */
    private void flush() {
        List<String> filled = paragraphs.stream()
                .map(paragraph -> trim(paragraph))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        boolean shown = somethingToSee;
        paragraphs.clear();
        somethingToSee = false;
        if (filled.isEmpty()) {
            return;
        }
        String context = context();
        if (!shown) {
            // Tags around nothing, such as an anchor or the end of a link around a block: no paragraph for those.
            out.append(String.join("\n\n", filled));
        } else if (context.isEmpty()
                || PARAGRAPHS_ALWAYS.contains(context)
                || (filled.size() > 1 && PARAGRAPHS_IF_SEVERAL.contains(context))) {
            for (String paragraph : filled) {
                line().append("<p>").append(withBreaks(paragraph)).append("</p>");
            }
            out.append('\n');
        } else if (context.equals("p")) {
            out.append(String.join(
                    "</p>\n<p>", filled.stream().map(AutoParagraphs::withBreaks).toList()));
        } else {
            out.append(String.join(
                    "<br />\n<br />\n",
                    filled.stream().map(AutoParagraphs::withBreaks).toList()));
        }
    }

    /** Each block on a line of its own, for whoever reads the source in the editor. */
    private StringBuilder line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        return out;
    }

    private String context() {
        return open.isEmpty() ? "" : open.peek();
    }

    /** Single line breaks become elements, but not where one stands already and not within a tag. */
    private static String withBreaks(String paragraph) {
        if (paragraph.indexOf('\n') < 0) {
            return paragraph;
        }
        StringBuilder broken = new StringBuilder(paragraph.length() + 32);
        boolean inTag = false;
        for (int i = 0; i < paragraph.length(); i++) {
            char current = paragraph.charAt(i);
            if (current == '<') {
                inTag = i + 1 < paragraph.length() && isTagStart(paragraph.charAt(i + 1));
            } else if (current == '>') {
                inTag = false;
            }
            if (current == '\n' && !inTag) {
                stripEnd(broken);
                broken.append(endsWithBreak(broken) ? "\n" : "<br />\n");
            } else {
                broken.append(current);
            }
        }
        return broken.toString();
    }

    private static void stripEnd(StringBuilder text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1)) && text.charAt(end - 1) != '\n') {
            end--;
        }
        text.setLength(end);
    }

    private static boolean endsWithBreak(StringBuilder text) {
        int begin = text.lastIndexOf("<");
        return begin >= 0
                && text.charAt(text.length() - 1) == '>'
                && text.substring(begin).toLowerCase(Locale.ROOT).matches("<br\\s*/?>");
    }

    private boolean breaksTwice(int end) {
        return afterBreaks(end) > end;
    }

    /** Past the breaks that follow, with the white space between them. */
    private int afterBreaks(int end) {
        int past = end;
        while (true) {
            int at = past;
            while (at < source.length() && isBlank(source.charAt(at))) {
                at++;
            }
            if (at >= source.length()
                    || source.charAt(at) != '<'
                    || !tagName(at).equals("br")) {
                return past;
            }
            int tagEnd = tagEnd(at);
            if (tagEnd < 0) {
                return past;
            }
            past = tagEnd;
        }
    }

    /** Past the {@code >} of the tag that begins here, or -1 when none does. */
    private int tagEnd(int from) {
        int next = from + 1;
        if (next >= source.length() || !isTagStart(source.charAt(next))) {
            return -1;
        }
        int limit = Math.min(source.length(), from + LONGEST_TAG);
        int firstEnd = -1;
        char quote = 0;
        for (int i = next; i < limit; i++) {
            char current = source.charAt(i);
            if (current == '>') {
                if (quote == 0) {
                    return i + 1;
                }
                firstEnd = firstEnd < 0 ? i + 1 : firstEnd;
            } else if (quote != 0) {
                quote = current == quote ? 0 : quote;
            } else if ((current == '"' || current == '\'') && source.charAt(i - 1) == '=') {
                quote = current;
            }
        }
        // The quote never ends, so it was none.
        return firstEnd;
    }

    private String tagName(int from) {
        int begin = from + 1;
        if (begin < source.length() && source.charAt(begin) == '/') {
            begin++;
        }
        int end = begin;
        while (end < source.length() && Character.isLetterOrDigit(source.charAt(end)) && end - begin < 20) {
            end++;
        }
        return source.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    private int endOfVerbatim(String name, int from) {
        int at = source.indexOf("</", from);
        while (at >= 0) {
            if (tagName(at).equals(name)) {
                int end = tagEnd(at);
                return end < 0 ? source.length() : end;
            }
            at = source.indexOf("</", at + 2);
        }
        return source.length();
    }

    private static boolean isTagStart(char next) {
        return next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    }

    /** Only what HTML calls white space: a no-break space is there to be seen. */
    private static boolean isBlank(char character) {
        return character == ' ' || character == '\n' || character == '\t' || character == '\f';
    }

    private static String trim(CharSequence text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(begin, end).toString();
    }
}
