package org.broadsheet.launcher;

/** A value in the configuration cannot work. The message names the variable and what would do. */
final class Misconfigured extends Exception {

    private static final long serialVersionUID = 1L;

    Misconfigured(String variable, String problem) {
        super(variable + ": " + problem);
    }
}
