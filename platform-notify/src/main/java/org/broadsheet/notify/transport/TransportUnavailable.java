package org.broadsheet.notify.transport;

/** No message can be sent at all: nobody answers, the login is refused, the folder cannot be written to. */
public class TransportUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public TransportUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
