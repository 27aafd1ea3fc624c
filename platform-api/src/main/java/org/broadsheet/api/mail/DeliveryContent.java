package org.broadsheet.api.mail;

import java.io.Serializable;

/**
 * What a mail says.
 *
 * @param text plain text
 * @param html sanitised by the mail policy
 */
public record DeliveryContent(String subject, String from, String text, String html) implements Serializable {}
