package org.broadsheet.api.error;

/** This is not taken from whoever sent it. Answers 403; the form comes back with what was typed. */
public class Refused extends BroadsheetException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code the key of the sentence that says so */
    public Refused(String code) {
        super("refused: " + code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
