package org.broadsheet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationCheckTest {

    @TempDir
    private Path folder;

    @Test
    void nothingSaidIsFine() {
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void everythingSaidRightIsFine() {
        assertThatCode(() -> check(Map.of(
                        "BROADSHEET_BASE_URL", "https://news.example",
                        "BROADSHEET_DEMO", "TRUE",
                        "BROADSHEET_DB_URL", "jdbc:h2:file:./elsewhere",
                        "BROADSHEET_SMTP_HOST", "mail.example",
                        "BROADSHEET_SMTP_PORT", "465",
                        "BROADSHEET_SMTP_TLS", "implicit",
                        "BROADSHEET_MAIL_FROM", "The News <news@news.example>",
                        "BROADSHEET_ADMIN_EMAIL", "chief@news.example",
                        "BROADSHEET_ADMIN_PASSWORD", "long enough, this")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "BROADSHEET_BASE_URL, news.example",
        "BROADSHEET_BASE_URL, ftp://news.example",
        "BROADSHEET_BASE_URL, https://news.example/path",
        "BROADSHEET_BASE_URL, https://news example",
        "BROADSHEET_DEMO, yes",
        "BROADSHEET_DB_URL, jdbc:mysql://localhost/x",
        "BROADSHEET_DB_URL, jdbc:h2:mem:gone",
        "BROADSHEET_SMTP_PORT, 70000",
        "BROADSHEET_SMTP_PORT, smtp",
        "BROADSHEET_SMTP_TLS, maybe",
        "BROADSHEET_MAIL_FROM, newsroom",
        "BROADSHEET_ADMIN_EMAIL, chief",
        "BROADSHEET_AKISMET_URL, rest.akismet.com",
        "BROADSHEET_AKISMET_URL, ftp://rest.akismet.com/1.1/",
    })
    void aWrongValueIsNamed(String variable, String value) {
        assertThatThrownBy(() -> check(Map.of(variable, value)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith(variable + ": ");
    }

    @Test
    void aSlipInAVariablesNameIsNotIgnored() {
        assertThatThrownBy(() -> check(Map.of("BROADSHEET_DB_URI", "jdbc:h2:mem:x")))
                .hasMessageContaining("BROADSHEET_DB_URI")
                .hasMessageContaining("BROADSHEET_DB_URL");
    }

    @Test
    void aPasswordWithoutAnAddressNamesWhatIsMissing() {
        assertThatThrownBy(() -> check(Map.of("BROADSHEET_ADMIN_PASSWORD", "long enough, this")))
                .hasMessageStartingWith("BROADSHEET_ADMIN_EMAIL: ");
        assertThatThrownBy(() -> check(Map.of("BROADSHEET_SMTP_USER", "news")))
                .hasMessageStartingWith("BROADSHEET_SMTP_PASSWORD: ");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsFoundBeforeDeployment() {
        // Port 1 of this machine: nobody listens there.
        assertThatThrownBy(() -> check(Map.of("BROADSHEET_DB_URL", "jdbc:postgresql://127.0.0.1:1/broadsheet")))
                .hasMessageStartingWith("BROADSHEET_DB_URL: ");
    }

    @Test
    void aFileWhereTheDataFolderShouldBeIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() ->
                        check(Map.of("BROADSHEET_DATA", file.resolve("data").toString())))
                .hasMessageStartingWith("BROADSHEET_DATA: ");
    }

    @Test
    void systemPropertiesComeBeforeVariables() {
        Properties properties = new Properties();
        properties.setProperty("broadsheet.db.url", "jdbc:h2:mem:x");
        Environment environment = new Environment(properties, Map.of("BROADSHEET_DB_URL", "jdbc:h2:mem:y"));

        assertThat(environment.get("BROADSHEET_DB_URL")).contains("jdbc:h2:mem:x");
    }

    private void check(Map<String, String> variables) throws Misconfigured {
        Map<String, String> all = new HashMap<>(variables);
        all.putIfAbsent("BROADSHEET_DATA", folder.resolve("data").toString());
        new ConfigurationCheck(new Environment(new Properties(), all)).run(all.keySet());
    }
}
