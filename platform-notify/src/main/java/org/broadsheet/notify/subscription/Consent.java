package org.broadsheet.notify.subscription;

import java.time.Instant;

/**
 * How somebody agreed to get mail: when, from where, and to which text.
 *
 * @param page        the path of the page the form stood on
 * @param textVersion which wording of the form they agreed to
 */
record Consent(Instant time, String page, String remoteAddress, String textVersion) {

    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_ADDRESS = 64;

    Consent {
        page = cut(page, LONGEST_PAGE);
        remoteAddress = cut(remoteAddress, LONGEST_ADDRESS);
    }

    private static String cut(String text, int longest) {
        String given = text == null ? "" : text;
        return given.length() > longest ? given.substring(0, longest) : given;
    }
}
