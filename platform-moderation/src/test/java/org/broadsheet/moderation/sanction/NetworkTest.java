package org.broadsheet.moderation.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadsheet.moderation.screening.Trail;
import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void anAddressMeansTheUsualNetworkAroundIt() {
        assertThat(Network.parse("192.0.2.77")).hasToString("Optional[192.0.2.0/24]");
        assertThat(Network.parse("2001:db8:1:2:3:4:5:6")).hasToString("Optional[2001:db8:1:2:0:0:0:0/64]");
    }

    @Test
    void bitsBehindTheSlashAreCutOff() {
        assertThat(Network.parse("192.0.255.255/20")).hasToString("Optional[192.0.240.0/20]");
        assertThat(Network.parse("192.0.2.255/31")).hasToString("Optional[192.0.2.254/31]");
        assertThat(Network.parse("2001:db8:ffff::/44")).hasToString("Optional[2001:db8:fff0:0:0:0:0:0/44]");
    }

    @Test
    void halfTheWorldIsNoNetwork() {
        assertThat(Network.parse("192.0.2.0/15")).isEmpty();
        assertThat(Network.parse("192.0.2.0/33")).isEmpty();
        assertThat(Network.parse("2001:db8::/31")).isEmpty();
        assertThat(Network.parse("2001:db8::/65")).isEmpty();
        assertThat(Network.parse("192.0.2.0/x")).isEmpty();
        assertThat(Network.parse("example.com/24")).isEmpty();
        assertThat(Network.parse("192.0.2.0/24/24")).isEmpty();
    }

    @Test
    void isMadeOfPartsThatTracesAreKeptOf() {
        assertThat(Network.parse("198.51.100.0/23").orElseThrow().usualParts())
                .containsExactly("198.51.100.0/24", "198.51.101.0/24");
        assertThat(Network.parse("198.51.0.0/16").orElseThrow().usualParts())
                .hasSize(256)
                .endsWith("198.51.255.0/24");
        assertThat(Network.parse("198.51.100.4/30").orElseThrow().usualParts()).isEmpty();
        assertThat(Network.parse("198.51.100.4/30").orElseThrow().addresses())
                .containsExactly("198.51.100.4", "198.51.100.5", "198.51.100.6", "198.51.100.7");
        assertThat(Network.parse("2001:db8::/64").orElseThrow().usualParts())
                .containsExactly("2001:db8:0:0:0:0:0:0/64");
        assertThat(Network.parse("2001:db8::/32").orElseThrow().usualParts()).isEmpty();
        assertThat(Network.parse("2001:db8::/64").orElseThrow().addresses()).isEmpty();
    }

    @Test
    void anAddressIsInAllNetworksAroundIt() {
        assertThat(Network.allAround(Trail.address("192.0.2.77").orElseThrow()))
                .extracting(Network::toString)
                .hasSize(17)
                .contains("192.0.0.0/16", "192.0.2.64/26", "192.0.2.77/32");
    }
}
