package org.broadsheet.core.reader;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.api.reader.ReaderSignIn;

/**
 * An address that mail can be sent to.
 *
 * @param typed as its owner writes it, with the domain in the form that mail servers read
 * @param key   the same for all spellings that differ in case only
 */
record Mailbox(String typed, String key) {

    private static final int LONGEST_LOCAL_PART = 64;

    /** Nothing that a header could be made of, no quotes, no comments. */
    private static final Pattern LOCAL_PART = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+");

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9-]+");

    /** Empty when mail cannot be sent there. */
    static Optional<Mailbox> parse(String given) {
        String text = given == null ? "" : given.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || text.length() > ReaderSignIn.MAX_EMAIL) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        return domain(text.substring(at + 1))
                .filter(domain -> LOCAL_PART.matcher(local).matches() && dots(local))
                .map(domain -> local + "@" + domain)
                .filter(address -> address.length() <= ReaderSignIn.MAX_EMAIL)
                .map(address -> new Mailbox(address, address.toLowerCase(Locale.ROOT)));
    }

    private static boolean dots(String local) {
        return !local.startsWith(".") && !local.endsWith(".") && !local.contains("..");
    }

    private static Optional<String> domain(String typed) {
        try {
            return Optional.of(IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES)).filter(Mailbox::named);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Mail between sites goes to names with a dot inside; a single name is somebody's own machine. */
    private static boolean named(String domain) {
        List<String> labels = List.of(domain.split("\\.", -1));
        return labels.size() > 1
                && labels.stream()
                        .allMatch(label ->
                                LABEL.matcher(label).matches() && !label.startsWith("-") && !label.endsWith("-"));
    }
}
