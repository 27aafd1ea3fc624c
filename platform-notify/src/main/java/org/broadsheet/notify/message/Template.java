package org.broadsheet.notify.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail's HTML with gaps like <code>{{headline}}</code>. Every value is plain text and is escaped when it is put in,
 * wherever it comes from; a part between <code>{{#standfirst}}</code> and <code>{{/standfirst}}</code> is left out when
 * its value is empty.
 */
final class Template {

    private static final Pattern PART = Pattern.compile("\\{\\{#(\\w+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
    private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

    private final String html;

    private Template(String html) {
        this.html = html;
    }

    /** @param name of a file beside this class */
    static Template load(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when a gap has no value: nobody shall read a mail with holes */
    String fill(Map<String, String> values) {
        String parts = PART.matcher(html)
                .replaceAll(match ->
                        Matcher.quoteReplacement(value(values, match.group(1)).isEmpty() ? "" : match.group(2)));
        return GAP.matcher(parts).replaceAll(match -> Matcher.quoteReplacement(escape(value(values, match.group(1)))));
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the template's gap " + name + " has no value");
        }
        return value;
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
