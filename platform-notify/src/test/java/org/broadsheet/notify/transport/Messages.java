package org.broadsheet.notify.transport;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;

/** Small messages to send. */
final class Messages {

    private Messages() {}

    static OutgoingMessage to(String recipient) throws MessagingException {
        return numbered(7, recipient);
    }

    static OutgoingMessage numbered(int number, String recipient) throws MessagingException {
        OutgoingMessage message =
                new OutgoingMessage("delivery-" + number, "<delivery-" + number + ".k3y@news.example>");
        message.setFrom(new InternetAddress("newsroom@news.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject("Harbour closes");
        message.setText("Nobody may say for how long.\r\n");
        message.saveChanges();
        return message;
    }
}
