package org.broadsheet.api.moderation;

import java.io.Serializable;

/**
 * What somebody writes on a word list.
 *
 * @param word          a word, a phrase, or a part of an address; with {@link WordScope#WORDS} {@code *} is a wildcard
 * @param replacement   for {@link WordAction#REPLACE}: what is shown instead; empty for as many black squares
 * @param caseSensitive whether capitals have to be as written
 * @param note          why it is there, for staff; may be empty
 */
public record WordEntry(
        String word, WordAction action, String replacement, boolean caseSensitive, WordScope scope, String note)
        implements Serializable {}
