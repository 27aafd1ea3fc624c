package org.broadsheet.api.reader;

/**
 * Somebody wants a link to sign in with. Nulls count as empty.
 *
 * @param honeypot      what came in the field that people do not see
 * @param remoteAddress the sender's IP address as far as it can be trusted
 * @param page          the path to go back to
 */
public record SignInRequest(String email, String honeypot, String remoteAddress, String page) {}
