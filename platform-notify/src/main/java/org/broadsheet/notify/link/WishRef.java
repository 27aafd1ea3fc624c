package org.broadsheet.notify.link;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link in a mail is about: a subscription, and which of its wishes. The number lets a link die when the
 * subscription ends, so that mail found a year later revives nothing.
 *
 * @param number the wish's number within its subscription, from 1
 */
public record WishRef(long subscriptionId, int number) {

    private static final Pattern PAYLOAD = Pattern.compile("(\\d{1,18})-(\\d{1,9})");

    String payload() {
        return subscriptionId + "-" + number;
    }

    static Optional<WishRef> parse(String payload) {
        Matcher matcher = PAYLOAD.matcher(payload);
        return matcher.matches()
                ? Optional.of(new WishRef(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
