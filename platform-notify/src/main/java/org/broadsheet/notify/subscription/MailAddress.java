package org.broadsheet.notify.subscription;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.api.error.FieldError;

/**
 * An address that mail can be sent to.
 *
 * @param typed as its owner writes it, with the domain in the form that mail servers read
 * @param key   the same for all spellings that differ in case only
 */
record MailAddress(String typed, String key) {

    /** RFC 5321: 256 octets for a path with its brackets. */
    static final int LONGEST = 254;

    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern ASCII = Pattern.compile("\\p{Graph}+");

    /** Either the address, or what is wrong with it. */
    record Parsed(Optional<MailAddress> address, Optional<FieldError> error) {}

    static Parsed parse(String field, String given) {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty()) {
            return wrong(FieldError.of(field, "required"));
        }
        if (text.length() > LONGEST) {
            return wrong(FieldError.of(field, "too-long", LONGEST));
        }
        return normalise(text)
                .map(address -> new Parsed(Optional.of(address), Optional.empty()))
                .orElseGet(() -> wrong(FieldError.of(field, "email")));
    }

    private static Parsed wrong(FieldError error) {
        return new Parsed(Optional.empty(), Optional.of(error));
    }

    private static Optional<MailAddress> normalise(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART) {
            return Optional.empty();
        }
        try {
            String domain = IDN.toASCII(text.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
            String address = text.substring(0, at) + "@" + domain;
            // Strictly one bare address: no display name, no group, no comment, nothing a header could be made of.
            InternetAddress[] parsed = InternetAddress.parse(address, true);
            boolean bare = parsed.length == 1
                    && address.equals(parsed[0].getAddress())
                    && parsed[0].getPersonal() == null
                    && !parsed[0].isGroup();
            boolean plain = ASCII.matcher(address).matches() && dotted(domain);
            if (!bare || !plain || address.length() > LONGEST) {
                return Optional.empty();
            }
            parsed[0].validate();
            return Optional.of(new MailAddress(address, address.toLowerCase(Locale.ROOT)));
        } catch (AddressException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Mail between sites goes to names with a dot inside; a single name is somebody's own machine. */
    private static boolean dotted(String domain) {
        return domain.contains(".") && !domain.contains("..") && !domain.startsWith(".") && !domain.endsWith(".");
    }
}
