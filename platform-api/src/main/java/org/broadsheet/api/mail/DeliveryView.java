package org.broadsheet.api.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * One mail to one person.
 *
 * @param lastError what the server said last, or empty
 * @param sentAt    when the server accepted it, or null
 */
public record DeliveryView(
        long id,
        MailKind kind,
        String recipient,
        String subject,
        DeliveryState state,
        int attempts,
        String lastError,
        Instant queuedAt,
        Instant nextAttemptAt,
        Instant sentAt)
        implements Serializable {}
