package org.broadsheet.notify.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Properties;

/**
 * A message on its way. It keeps the Message-ID it was given, so that a second attempt is the same message to
 * everybody, and it knows whether all of it was handed over: until then a broken connection cannot have delivered it.
 */
public final class OutgoingMessage extends MimeMessage {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final String name;
    private final String messageId;
    private boolean handedOver;

    /**
     * @param name      tells this mail from all others, the same at each attempt; letters, digits and hyphens
     * @param messageId with its angle brackets
     */
    public OutgoingMessage(String name, String messageId) {
        super(NO_SERVER);
        this.name = name;
        this.messageId = messageId;
    }

    String name() {
        return name;
    }

    /** Whether the last byte of it was written to the server. */
    boolean handedOver() {
        return handedOver;
    }

    void startHandover() {
        handedOver = false;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignoredHeaders) throws IOException, MessagingException {
        super.writeTo(out, ignoredHeaders);
        handedOver = true;
    }
}
