package org.broadsheet.notify.transport;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Mail by SMTP, one connection for a batch. */
final class SmtpTransport implements MailTransport {

    private static final Logger LOG = System.getLogger(SmtpTransport.class.getName());

    private final SmtpSettings settings;
    private final Session session;

    SmtpTransport(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
    }

    @Override
    public Line open() throws TransportUnavailable {
        try {
            return new Connection(connect());
        } catch (MessagingException e) {
            throw new TransportUnavailable(settings + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String description() {
        return settings.toString();
    }

    private Transport connect() throws MessagingException {
        Transport transport = session.getTransport("smtp");
        transport.connect(
                settings.host(),
                settings.port(),
                settings.user().orElse(null),
                settings.password().orElse(null));
        return transport;
    }

    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // The server hung up first; whatever was accepted stays accepted.
            LOG.log(Level.DEBUG, "closing the connection", e);
        }
    }

    private final class Connection implements Line {

        private Transport transport;
        private boolean used;

        Connection(Transport transport) {
            this.transport = transport;
        }

        /**
         * A connection that was used before may have gone stale without anybody's fault: then the message was not
         * handed over, the server said nothing about it, and it goes over a fresh connection at once.
         */
        @Override
        public Outcome send(OutgoingMessage message) {
            boolean reused = used;
            used = true;
            try {
                return over(transport, message);
            } catch (IllegalStateException e) {
                // Jakarta Mail's word for a connection that ended with the message before; this one never left.
                return again(message);
            } catch (MessagingException e) {
                Outcome outcome = SmtpReply.outcome(e, message);
                boolean stale = reused
                        && outcome.result() == Outcome.Result.LATER
                        && SmtpReply.in(e).isEmpty();
                return stale ? again(message) : outcome;
            }
        }

        private Outcome again(OutgoingMessage message) {
            hangUp(transport);
            try {
                transport = connect();
                return over(transport, message);
            } catch (MessagingException e) {
                return SmtpReply.outcome(e, message);
            }
        }

        private static Outcome over(Transport transport, OutgoingMessage message) throws MessagingException {
            message.startHandover();
            transport.sendMessage(message, message.getAllRecipients());
            return Outcome.accepted();
        }

        @Override
        public void close() {
            hangUp(transport);
        }
    }
}
