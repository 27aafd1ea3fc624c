package org.broadsheet.notify.transport;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * How to reach the server.
 *
 * @param tls     {@code required}, {@code preferred}, {@code implicit} or {@code off}
 * @param timeout for connecting, and for each answer
 */
record SmtpSettings(
        String host, int port, Optional<String> user, Optional<String> password, String tls, Duration timeout) {

    /** For Jakarta Mail. Wherever there is encryption, the server's certificate must be good and be its own. */
    Properties properties() {
        Properties properties = new Properties();
        String millis = Long.toString(timeout.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (tls) {
            case "required" -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case "preferred" -> properties.setProperty("mail.smtp.starttls.enable", "true");
            case "implicit" -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case "off" -> properties.setProperty("mail.smtp.starttls.enable", "false");
            default ->
                throw new IllegalArgumentException(
                        "broadsheet.smtp.tls is '" + tls + "', which is none of required, preferred, implicit, off");
        }
        return properties;
    }

    @Override
    public String toString() {
        return "smtp://" + host + ":" + port;
    }
}
