package org.broadsheet.api.error;

/** A file cannot be read; the error names the line. Answers 422. Nothing was written. */
public class Unreadable extends BroadsheetException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    /**
     * @param line   the line where reading stopped, from 1; 0 when the file has no lines (empty, not text)
     * @param reason what is wrong there, in a sentence for people
     */
    public Unreadable(int line, String reason, Throwable cause) {
        super("line " + line + ": " + reason, cause);
        this.line = line;
        this.reason = reason;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
