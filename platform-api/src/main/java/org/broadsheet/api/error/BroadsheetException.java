package org.broadsheet.api.error;

/**
 * The root of every error a command reports on purpose. Unchecked, so that the transaction it leaves is rolled back.
 * The message is for the log; what people read comes from a message bundle by the subclass.
 */
public abstract class BroadsheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected BroadsheetException(String message) {
        super(message);
    }

    protected BroadsheetException(String message, Throwable cause) {
        super(message, cause);
    }
}
