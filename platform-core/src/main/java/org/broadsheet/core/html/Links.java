package org.broadsheet.core.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.owasp.html.AttributePolicy;

/** Which addresses may stand in people's HTML. Each policy answers null for those that may not. */
final class Links {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s\\\\]");
    private static final Pattern OWN_PICTURE = Pattern.compile("/media/[A-Za-z0-9._~%/-]+");

    /** Full web addresses. */
    static final AttributePolicy WEB = (element, attribute, value) -> isWeb(value.strip()) ? value.strip() : null;

    /** Full web addresses and mail addresses. */
    static final AttributePolicy WEB_OR_MAIL = (element, attribute, value) -> {
        String address = value.strip();
        return isWeb(address) || isMail(address) ? address : null;
    };

    /** Also paths of this site and places on the page. */
    static final AttributePolicy WEB_MAIL_OR_HERE = (element, attribute, value) -> {
        String address = value.strip();
        return isWeb(address) || isMail(address) || isHere(address) ? address : null;
    };

    /** Pictures of this site, or others that no one on the way can exchange. */
    static final AttributePolicy PICTURE = (element, attribute, value) -> {
        String address = value.strip();
        boolean own = OWN_PICTURE.matcher(address).matches() && !address.contains("..");
        boolean secure = lower(address).startsWith("https://") && isWeb(address);
        return own || secure ? address : null;
    };

    private Links() {}

    private static boolean isWeb(String address) {
        String start = lower(address);
        int host = start.startsWith("https://") ? 8 : start.startsWith("http://") ? 7 : 0;
        return host > 0 && address.length() > host && address.charAt(host) != '/' && isClean(address);
    }

    private static boolean isMail(String address) {
        return lower(address).startsWith("mailto:") && address.indexOf('@') > 0 && isClean(address);
    }

    private static boolean isHere(String address) {
        boolean path = address.startsWith("/") && !address.startsWith("//");
        return (path || address.startsWith("#")) && isClean(address);
    }

    /** Browsers drop line ends and tabs inside addresses and take a backslash for a slash; checks must not differ. */
    private static boolean isClean(String address) {
        return !CONTROL.matcher(address).find();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
