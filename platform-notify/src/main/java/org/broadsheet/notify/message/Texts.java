package org.broadsheet.notify.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of our mail in one language. */
final class Texts {

    private static final String BUNDLE = "org.broadsheet.notify.message.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    /** A language without sentences of its own gets the bundle's first, not whatever the server's machine speaks. */
    Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence as it stands, with its gaps. */
    String pattern(String key) {
        return bundle.getString(key);
    }

    /** The sentence with its gaps filled: plain text, not escaped. */
    String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
