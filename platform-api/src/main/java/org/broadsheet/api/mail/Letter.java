package org.broadsheet.api.mail;

import java.util.Map;

/**
 * A mail to one person that something here asks for: a link to sign in with, an answer to a comment, a notice to a
 * moderator. How it reads is the business of who sends it, by its kind.
 *
 * @param key    the same for the same letter: it is queued once, however often it is asked for; at most 100 letters
 * @param values what the text needs, by name; never more of what users typed than its kind says. Names that end in
 *               {@code Path} are paths on this site and become addresses.
 */
public record Letter(MailKind kind, String recipient, String key, Map<String, String> values) {

    public Letter {
        values = Map.copyOf(values);
    }
}
