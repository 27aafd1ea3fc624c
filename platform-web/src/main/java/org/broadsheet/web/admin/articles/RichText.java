package org.broadsheet.web.admin.articles;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows what the rich editor (Quill 2) can hold. It silently drops all else when it opens a text, so a text with a
 * table or a figure in it is offered as HTML instead.
 */
final class RichText {

    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*)([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-z][a-z-]*)=");
    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "blockquote",
            "a",
            "strong",
            "b",
            "em",
            "i",
            "u",
            "s",
            "sub",
            "sup");
    private static final Set<String> LINK_ATTRIBUTES = Set.of("href", "rel");

    /** Quotes and items hold words there, not paragraphs. */
    private static final Pattern BLOCK_IN_LINE = Pattern.compile("<(?:blockquote|li)>\\s*<(?:p|h[2-4]|blockquote)\\b");

    private RichText() {}

    /** @param html as the sanitiser wrote it: small letters, attributes quoted */
    static boolean canHold(String html) {
        if (BLOCK_IN_LINE.matcher(html).find()) {
            return false;
        }
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (!ELEMENTS.contains(tag.group(1)) || !attributesFit(tag.group(1), tag.group(2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean attributesFit(String element, String attributes) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (!element.equals("a") || !LINK_ATTRIBUTES.contains(attribute.group(1))) {
                return false;
            }
        }
        return true;
    }
}
