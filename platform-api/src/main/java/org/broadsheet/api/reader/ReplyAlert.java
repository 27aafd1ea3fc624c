package org.broadsheet.api.reader;

/**
 * What a link about mailed answers stands for.
 *
 * @param on       whether answers are mailed to the address
 * @param onThread whether those in the thread that the link is about are
 */
public record ReplyAlert(String email, boolean on, boolean onThread) {}
