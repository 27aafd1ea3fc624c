package org.broadsheet.notify.transport;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what the server said in what Jakarta Mail throws. The reply stands at the beginning of an exception's message,
 * somewhere in the chain: the exceptions with a field for its code belong to one implementation.
 */
final class SmtpReply {

    private static final Pattern REPLY = Pattern.compile("[245]\\d\\d[ -].*", Pattern.DOTALL);
    private static final Set<String> LOGIN = Set.of("530", "534", "535", "538");

    private SmtpReply() {}

    /** The server's last word, or empty when it said nothing. */
    static Optional<String> in(MessagingException thrown) {
        String reply = null;
        for (Exception e = thrown; e instanceof MessagingException; e = ((MessagingException) e).getNextException()) {
            String message = e.getMessage();
            if (message != null && REPLY.matcher(message.strip()).matches()) {
                reply = message.strip();
            }
        }
        return Optional.ofNullable(reply);
    }

    /** Turns an error into what is known of the message. */
    static Outcome outcome(MessagingException thrown, OutgoingMessage message) {
        return in(thrown).map(SmtpReply::verdict).orElseGet(() -> silence(thrown, message));
    }

    /** A refused login is our fault and not the recipient's: once it is mended, the mail shall still go. */
    private static Outcome verdict(String reply) {
        boolean forGood = reply.startsWith("5") && !LOGIN.contains(reply.substring(0, 3));
        return forGood ? Outcome.refused(reply) : Outcome.later(reply);
    }

    private static Outcome silence(MessagingException thrown, OutgoingMessage message) {
        String what = String.valueOf(thrown.getMessage());
        return message.handedOver() ? Outcome.unknown(what) : Outcome.later(what);
    }
}
