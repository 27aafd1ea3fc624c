package org.broadsheet.api.error;

/** This story takes comments of those alone who are signed in. Answers 403. */
public class MembersOnly extends Closed {

    private static final long serialVersionUID = 1L;

    public MembersOnly(String message) {
        super(message);
    }
}
