package org.broadsheet.api.reader;

/**
 * What a live link to sign in with is good for.
 *
 * @param name  the reader's, or empty for somebody who was never here
 * @param page  the path to go on to
 */
public record SignInOffer(String email, String name, String page) {}
