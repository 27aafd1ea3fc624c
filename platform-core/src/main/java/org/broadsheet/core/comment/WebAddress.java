package org.broadsheet.core.comment;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The website that a writer names. */
final class WebAddress {

    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);

    /** A scheme and not a port: letters, then a colon, then no digit. */
    private static final Pattern OTHER_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(?![0-9]).*|.*://.*");

    private WebAddress() {}

    /**
     * An address with its scheme, which is added where it was left out.
     *
     * @return empty when it is none of the web
     */
    static Optional<String> of(String typed) {
        String full = WEB.matcher(typed).matches() ? typed : "https://" + typed;
        if (full.length() > typed.length() && OTHER_SCHEME.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(full).parseServerAuthority();
            boolean whole = uri.getHost() != null && uri.getHost().contains(".") && uri.getUserInfo() == null;
            return whole ? Optional.of(full) : Optional.empty();
        } catch (URISyntaxException e) {
            return international(full);
        }
    }

    /** Java's class knows hosts of ASCII letters only. */
    private static Optional<String> international(String full) {
        String host = full.replaceFirst("(?i)^https?://", "").replaceFirst("[/?#:].*", "");
        try {
            String ascii = IDN.toASCII(host).toLowerCase(Locale.ROOT);
            boolean other = !ascii.equals(host.toLowerCase(Locale.ROOT));
            return other ? of(full.replace(host, ascii)).map(good -> full) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
