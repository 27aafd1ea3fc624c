package org.broadsheet.api.moderation;

import java.io.Serializable;

/**
 * What a word would have caught.
 *
 * @param lookedAt how many comments were looked through
 * @param caught   how many of them have the word
 * @param approved how many of those caught readers see
 */
public record WordTrial(int lookedAt, int caught, int approved) implements Serializable {}
