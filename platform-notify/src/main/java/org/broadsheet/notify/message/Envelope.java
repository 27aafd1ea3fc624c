package org.broadsheet.notify.message;

import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.link.WishRef;

/**
 * What must be known of a mail to write it.
 *
 * @param deliveryId stands in the Message-ID
 * @param messageKey random letters, so that a Message-ID cannot be guessed; never changes for a delivery
 * @param wish       null for a letter
 * @param articleId  the story of an alert, null for other kinds
 * @param letter     null for what is no letter
 */
public record Envelope(
        long deliveryId,
        MailKind kind,
        String recipient,
        String messageKey,
        WishRef wish,
        Long articleId,
        Letter letter) {}
