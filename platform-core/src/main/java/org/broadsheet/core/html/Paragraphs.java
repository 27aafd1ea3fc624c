package org.broadsheet.core.html;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes paragraphs of typed lines. */
final class Paragraphs {

    private static final Pattern BLOCK = Pattern.compile(
            "<(?:p|blockquote|pre|ul|ol|li|div|h[1-6]|table|figure)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern BREAK_AND_LINE_END = Pattern.compile("(?i)(<br\\s*/?>)[ \t]*\n");
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*\n\\s*");

    private Paragraphs() {}

    /** Text without blocks of its own gets paragraphs at blank lines and breaks at others; else it stays as it is. */
    static String of(String html) {
        if (html.isBlank() || BLOCK.matcher(html).find()) {
            return html;
        }
        String lines = LINE_END.matcher(html).replaceAll("\n").strip();
        String once = BREAK_AND_LINE_END.matcher(lines).replaceAll("$1");
        return Arrays.stream(BLANK_LINES.split(once))
                .map(paragraph -> "<p>" + paragraph.replace("\n", "<br />") + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
