package org.broadsheet.notify.message;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.broadsheet.notify.transport.OutgoingMessage;

/**
 * A mail as it will be read.
 *
 * @param name      the same for every attempt at a delivery, and for no other
 * @param messageId with its angle brackets
 * @param headers   those beyond the usual ones; values of ASCII characters in one line
 */
public record Letter(
        String name,
        String messageId,
        InternetAddress from,
        String recipient,
        String subject,
        Instant date,
        String language,
        Map<String, String> headers,
        String text,
        String html) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    public Letter {
        headers = Map.copyOf(headers);
    }

    /** As MIME: the text first and the HTML as the better alternative. */
    public OutgoingMessage toMessage() {
        try {
            OutgoingMessage message = new OutgoingMessage(name, messageId);
            message.setFrom(from);
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
            message.setSubject(subject, UTF_8);
            message.setSentDate(Date.from(date));
            message.setHeader("Content-Language", language);
            for (Map.Entry<String, String> header : headers.entrySet()) {
                message.setHeader(header.getKey(), oneLine(header.getValue()));
            }
            message.setContent(new MimeMultipart("alternative", part(text, "plain"), part(html, "html")));
            message.saveChanges();
            return message;
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail " + name + " cannot be put together", e);
        }
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        // Mail has its own line ends, in files as well as on the wire.
        part.setText(content.replace("\n", "\r\n"), UTF_8, subtype);
        return part;
    }

    private static String oneLine(String value) {
        if (!value.matches("[\\x20-\\x7E]*")) {
            throw new IllegalArgumentException("a header must be one line of ASCII: " + OneLine.of(value));
        }
        return value;
    }
}
