package org.broadsheet.core.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @Test
    void spellingsThatDifferInCaseAreOneMailbox() {
        Mailbox one = Mailbox.parse(" Ada@Example.org ").orElseThrow();

        assertThat(one.typed()).isEqualTo("Ada@Example.org");
        assertThat(one.key()).isEqualTo("ada@example.org");
    }

    @Test
    void domainsAreWrittenAsMailServersReadThem() {
        assertThat(Mailbox.parse("ada@bücher.example").orElseThrow().typed()).isEqualTo("ada@xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@localhost",
                "@example.org",
                "ada@example..org",
                "ada@-example.org",
                ".ada@example.org",
                "a..da@example.org",
                "ada@example.org, eve@example.org",
                "Ada <ada@example.org>",
                "ada@example.org\r\nBcc: eve@example.org",
                "\"a da\"@example.org",
                "ada@[192.0.2.1]"
            })
    void whatMailCannotBeSentToIsNone(String typed) {
        assertThat(Mailbox.parse(typed)).isEmpty();
    }

    @Test
    void whatIsLongerThanItsColumnIsNone() {
        assertThat(Mailbox.parse("a".repeat(60) + "@" + "b".repeat(40) + ".org"))
                .isEmpty();
    }

    @Test
    void neighboursShareANetwork() {
        assertThat(Network.of("192.0.2.7")).isEqualTo(Network.of("192.0.2.200")).isNotEqualTo(Network.of("192.0.3.7"));
        assertThat(Network.of("2001:db8:1:2::1"))
                .isEqualTo(Network.of("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(Network.of("2001:db8:1:3::1"));
        assertThat(Network.of("no address")).isEqualTo("no address");
    }
}
