package org.broadsheet.api.moderation;

/** Where a watched word is looked for. */
public enum WordScope {
    /** As whole words, in the text, the name, the mail address and the website; {@code *} stands for any letters. */
    WORDS,
    /**
     * As WordPress does with its keys: literally and inside of words too, in all of these, in the markup, the network
     * address and the name of the browser.
     */
    ANYWHERE
}
