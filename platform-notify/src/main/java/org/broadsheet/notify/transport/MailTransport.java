package org.broadsheet.notify.transport;

/** A way for mail to leave. Knows nothing of queues and databases, so that it can be as slow as a server is. */
public interface MailTransport {

    /**
     * Gets ready to send a batch: one connection for all of it.
     *
     * @throws TransportUnavailable when nothing can be sent at the moment; no message was touched
     */
    Line open() throws TransportUnavailable;

    /** Where mail goes: {@code smtp://host:port} or the folder's path. */
    String description();

    /** An open way, for one thread. */
    interface Line extends AutoCloseable {

        /** Hands over one message and says what became of it; tries nothing twice that may have arrived. */
        Outcome send(OutgoingMessage message);

        @Override
        void close();
    }
}
