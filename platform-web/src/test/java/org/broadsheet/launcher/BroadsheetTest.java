package org.broadsheet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BroadsheetTest {

    @Test
    void withoutOptionsItIsOneNodeOnPort8080() throws Exception {
        List<String> options = Broadsheet.options();

        assertThat(Broadsheet.port(options)).isEqualTo("8080");
        assertThat(options).contains("--nohazelcast");
    }

    @Test
    void aClusterOptionIsNotOverruled() {
        assertThat(Broadsheet.options("--clustermode", "multicast")).doesNotContain("--nohazelcast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "70000", "-1", ""})
    void aPortThatIsNoneIsNamed(String port) {
        assertThatThrownBy(() -> Broadsheet.port(List.of("--port", port)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageStartingWith("--port: ");
    }
}
