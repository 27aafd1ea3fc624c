package org.broadsheet.moderation;

/**
 * What the screening goes by has changed, on this node or another: word lists, rules, what was learnt. Whoever fires it
 * in a transaction is heard after its success, when the observer asks for that phase.
 */
public record ScreeningChanged() {}
