package org.broadsheet.notify.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends by SMTP when a server is named, and into a folder of the data directory otherwise. */
@ApplicationScoped
class MailTransportProducer {

    @Inject
    @ConfigProperty(name = "broadsheet.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "broadsheet.smtp.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "broadsheet.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "broadsheet.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "broadsheet.smtp.tls", defaultValue = "required")
    String tls;

    /** Seconds. Not in the manual: tests make servers hang. */
    @Inject
    @ConfigProperty(name = "broadsheet.mail.timeout", defaultValue = "60")
    int timeout;

    @Inject
    @ConfigProperty(name = "broadsheet.data", defaultValue = "./data")
    String data;

    @Produces
    @ApplicationScoped
    MailTransport transport() {
        return host.filter(name -> !name.isBlank())
                .<MailTransport>map(name -> new SmtpTransport(
                        new SmtpSettings(name, port, user, password, tls, Duration.ofSeconds(timeout))))
                .orElseGet(() -> new FolderTransport(Path.of(data, "mail")));
    }
}
