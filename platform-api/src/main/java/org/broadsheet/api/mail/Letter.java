package org.broadsheet.api.mail;

import java.util.Map;

/**
 * A mail to one person that something here asks for: a link to sign in with, an answer to a comment, a notice to a
 * moderator. How it reads is the business of who sends it, by its kind: {@code letter.KIND.subject} and
 * {@code letter.KIND.text} in that one's messages.
 *
 * @param key    the same for the same letter: it is queued once, however often it is asked for; at most 100 characters
 * @param values what the text needs, by name; never more of what users typed than its kind says. Names that end in
 *               {@code Path} are paths on this site and become addresses, those that end in {@code Quote} may have
 *               several lines, all others become one line; an empty one leaves out the paragraph that needs it. With an
 *               {@code unsubscribePath}, whoever gets the letter can leave by one click.
 */
public record Letter(MailKind kind, String recipient, String key, Map<String, String> values) {

    /** The page that asks whether to leave, and leaves when something is posted to it. */
    public static final String UNSUBSCRIBE = "unsubscribePath";

    public Letter {
        values = Map.copyOf(values);
    }
}
