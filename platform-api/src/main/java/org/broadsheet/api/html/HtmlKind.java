package org.broadsheet.api.html;

/** Where HTML from people goes; each has one policy. */
public enum HtmlKind {
    /** The body of a story: headings, lists, quotes, tables, pictures of ours. */
    STORY,
    /** A reader's comment: links, emphasis, quote, code, lists. */
    COMMENT,
    /** The body of a mail: what mail programs show without scripts or remote parts. */
    MAIL
}
