package org.broadsheet.api.html;

/** The only way from people's HTML to a page or a mail. */
public interface HtmlSanitiser {

    /** @param html as typed, may be null (then the result is empty) */
    SanitisedHtml sanitise(HtmlKind kind, String html);

    /** The words of some HTML: no markup, entities resolved, one blank line between blocks. */
    String plainText(String html);
}
