package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.api.comment.CommentCandidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, 192.0.2.0/24",
        "::ffff:192.0.2.7, 192.0.2.7, 192.0.2.0/24",
        "2001:DB8:0:1::7, 2001:db8:0:1:0:0:0:7, 2001:db8:0:1:0:0:0:0/64",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:1, fe80:0:0:0:0:0:0:0/64",
        "300.1.1.1, '', ''",
        "proxy.example, '', ''",
        "dead.beef, '', ''",
        "'', '', ''"
    })
    void knowsTheNetworkAroundAnAddressAndLooksUpNoNames(String typed, String address, String network) {
        Trail trail = Trail.of(from(typed, "", "", "Hello"));
        assertThat(trail.address()).isEqualTo(address);
        assertThat(trail.network()).isEqualTo(network);
    }

    @Test
    void writesOneNameAndOneAddressOneWay() {
        Trail trail = Trail.of(from("192.0.2.7", " Ada@Reader.EXAMPLE ", "", "Hello"));
        assertThat(trail.writer()).isEqualTo("ada@reader.example");
        assertThat(trail.name()).isEqualTo("adalovelace");
    }

    @Test
    void takesEachHostOnceTheWebsiteFirstAndNotTheSitesOwn() {
        Trail trail = Trail.of(from(
                "192.0.2.7",
                "",
                "https://www.Ada.example/me",
                "See https://lamps.example/1, https://lamps.example/2 and https://news.example/story"));
        assertThat(trail.hosts()).containsExactly("ada.example", "lamps.example", "news.example");
        assertThat(trail.foreignHosts("https://www.news.example")).containsExactly("ada.example", "lamps.example");
    }

    @Test
    void stopsAtTenHosts() {
        String links = IntStream.range(0, 50)
                .mapToObj("https://lamps%d.example/"::formatted)
                .collect(Collectors.joining(" "));
        assertThat(Trail.of(from("192.0.2.7", "", "", links)).hosts()).hasSize(10);
    }

    private static CommentCandidate from(String address, String email, String url, String text) {
        return new CommentCandidate(
                7,
                null,
                "Ada Love\u200blace",
                email,
                url,
                text,
                text,
                address,
                "Browser/1.0",
                "",
                null,
                false,
                "Harbour closed",
                "The harbour was closed on Monday.",
                Instant.parse("2026-11-23T12:00:00Z"));
    }
}
