package org.broadsheet.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds a wrong value before deployment. Without it, a wrong database address costs hundreds of log lines and leaves
 * a server running that answers 404.
 */
final class ConfigurationCheck {

    private static final Pattern MAIL = Pattern.compile("[^@<>\\s]+@[^@<>\\s]+");
    private static final Set<String> KNOWN = Set.of(
            "BROADSHEET_BASE_URL",
            "BROADSHEET_DATA",
            "BROADSHEET_DEMO",
            "BROADSHEET_DB_URL",
            "BROADSHEET_DB_USER",
            "BROADSHEET_DB_PASSWORD",
            "BROADSHEET_SMTP_HOST",
            "BROADSHEET_SMTP_PORT",
            "BROADSHEET_SMTP_USER",
            "BROADSHEET_SMTP_PASSWORD",
            "BROADSHEET_SMTP_TLS",
            "BROADSHEET_MAIL_FROM",
            "BROADSHEET_ADMIN_EMAIL",
            "BROADSHEET_ADMIN_PASSWORD",
            "BROADSHEET_TRUSTED_PROXIES",
            "BROADSHEET_AKISMET_URL",
            "BROADSHEET_AKISMET_KEY");

    private final Environment environment;

    ConfigurationCheck(Environment environment) {
        this.environment = environment;
    }

    /** Checks every value; the first that cannot work ends it. Makes the data folder where it is missing. */
    void run(Set<String> variablesSet) throws Misconfigured {
        names(variablesSet);
        baseUrl();
        data();
        demo();
        smtp();
        mailFrom();
        administrator();
        akismet();
        database();
    }

    /** A variable with a slip in its name would be ignored in silence. */
    private static void names(Set<String> variablesSet) throws Misconfigured {
        for (String variable : variablesSet) {
            if (variable.startsWith("BROADSHEET_") && !KNOWN.contains(variable)) {
                throw new Misconfigured(
                        variable,
                        "there is no such setting; known are "
                                + String.join(", ", KNOWN.stream().sorted().toList()));
            }
        }
    }

    private void baseUrl() throws Misconfigured {
        String url = environment.get("BROADSHEET_BASE_URL").orElse("http://localhost");
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null
                    || !List.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    || !List.of("", "/").contains(uri.getPath())
                    || uri.getQuery() != null) {
                throw new Misconfigured(
                        "BROADSHEET_BASE_URL", "'" + url + "' is not an address like https://news.example");
            }
        } catch (URISyntaxException e) {
            throw new Misconfigured("BROADSHEET_BASE_URL", "'" + url + "' is not an address: " + e.getReason());
        }
    }

    private void data() throws Misconfigured {
        String folder = environment.get("BROADSHEET_DATA").orElse("./data");
        try {
            Path path = Files.createDirectories(Path.of(folder));
            if (!Files.isWritable(path)) {
                throw new Misconfigured("BROADSHEET_DATA", "the folder '" + folder + "' cannot be written to");
            }
        } catch (IOException | InvalidPathException e) {
            throw new Misconfigured("BROADSHEET_DATA", "the folder '" + folder + "' cannot be made: " + e.getMessage());
        }
    }

    private void demo() throws Misconfigured {
        String demo = environment.get("BROADSHEET_DEMO").orElse("false");
        if (!List.of("true", "false").contains(demo.toLowerCase(Locale.ROOT))) {
            throw new Misconfigured("BROADSHEET_DEMO", "'" + demo + "' is neither true nor false");
        }
    }

    private void smtp() throws Misconfigured {
        String port = environment.get("BROADSHEET_SMTP_PORT").orElse("587");
        try {
            int number = Integer.parseInt(port);
            if (number < 1 || number > 65_535) {
                throw new Misconfigured("BROADSHEET_SMTP_PORT", port + " is not between 1 and 65535");
            }
        } catch (NumberFormatException e) {
            throw new Misconfigured("BROADSHEET_SMTP_PORT", "'" + port + "' is not a number");
        }
        String tls = environment.get("BROADSHEET_SMTP_TLS").orElse("required");
        if (!List.of("required", "preferred", "implicit", "off").contains(tls)) {
            throw new Misconfigured(
                    "BROADSHEET_SMTP_TLS", "'" + tls + "' is none of required, preferred, implicit, off");
        }
        if (environment.get("BROADSHEET_SMTP_USER").isPresent()
                && environment.get("BROADSHEET_SMTP_PASSWORD").isEmpty()) {
            throw new Misconfigured("BROADSHEET_SMTP_PASSWORD", "missing, though BROADSHEET_SMTP_USER is set");
        }
    }

    private void mailFrom() throws Misconfigured {
        String from = environment.get("BROADSHEET_MAIL_FROM").orElse("newsroom@localhost");
        if (!mail(from)) {
            throw new Misconfigured("BROADSHEET_MAIL_FROM", "'" + from + "' is not a mail address");
        }
    }

    private void administrator() throws Misconfigured {
        var email = environment.get("BROADSHEET_ADMIN_EMAIL");
        var password = environment.get("BROADSHEET_ADMIN_PASSWORD");
        if (email.isPresent() && !mail(email.get())) {
            throw new Misconfigured("BROADSHEET_ADMIN_EMAIL", "'" + email.get() + "' is not a mail address");
        }
        if (email.isPresent() != password.isPresent()) {
            throw new Misconfigured(
                    email.isPresent() ? "BROADSHEET_ADMIN_PASSWORD" : "BROADSHEET_ADMIN_EMAIL",
                    "missing: the first administrator needs both");
        }
        if (password.isPresent() && password.get().length() < 12) {
            throw new Misconfigured("BROADSHEET_ADMIN_PASSWORD", "shorter than 12 characters");
        }
    }

    /** An address within the house is fine: a stand-in for the service may run there. */
    private void akismet() throws Misconfigured {
        String url = environment.get("BROADSHEET_AKISMET_URL").orElse("https://rest.akismet.com/1.1/");
        try {
            URI uri = new URI(url);
            if (uri.getHost() == null || !List.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
                throw new Misconfigured(
                        "BROADSHEET_AKISMET_URL", "'" + url + "' is not an address like https://rest.akismet.com/1.1/");
            }
        } catch (URISyntaxException e) {
            throw new Misconfigured("BROADSHEET_AKISMET_URL", "'" + url + "' is not an address: " + e.getReason());
        }
    }

    /** Either an address alone or {@code Name <address>}. */
    private static boolean mail(String text) {
        boolean named = text.endsWith(">") && text.contains("<");
        String address = named ? text.substring(text.indexOf('<') + 1, text.length() - 1) : text;
        return MAIL.matcher(address).matches();
    }

    private void database() throws Misconfigured {
        String url = environment.get("BROADSHEET_DB_URL").orElse("");
        if (url.isEmpty() || url.startsWith("jdbc:h2:file:")) {
            return;
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new Misconfigured(
                    "BROADSHEET_DB_URL", "'" + url + "' is neither jdbc:postgresql://HOST/NAME nor jdbc:h2:file:PATH");
        }
        Properties login = new Properties();
        environment.get("BROADSHEET_DB_USER").ifPresent(user -> login.setProperty("user", user));
        environment.get("BROADSHEET_DB_PASSWORD").ifPresent(password -> login.setProperty("password", password));
        login.setProperty("loginTimeout", "10");
        try (Connection connection = DriverManager.getConnection(url, login)) {
            if (!connection.isValid(10)) {
                throw new Misconfigured("BROADSHEET_DB_URL", "the database does not answer");
            }
        } catch (SQLException e) {
            // Class 28 of SQL's states: the login was refused.
            boolean refused = e.getSQLState() != null && e.getSQLState().startsWith("28");
            throw new Misconfigured(
                    refused ? "BROADSHEET_DB_USER / BROADSHEET_DB_PASSWORD" : "BROADSHEET_DB_URL", e.getMessage());
        }
    }
}
