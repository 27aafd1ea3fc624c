package org.broadsheet.notify.message;

/**
 * The words of a mail.
 *
 * @param language a BCP 47 tag
 */
record Written(String subject, String language, String text, String html) {}
