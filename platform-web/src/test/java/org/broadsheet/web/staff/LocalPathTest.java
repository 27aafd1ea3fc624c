package org.broadsheet.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @Test
    void aPathOfThisSiteIsKept() {
        assertThat(LocalPath.or("/admin", "/admin/articles/edit?id=7")).isEqualTo("/admin/articles/edit?id=7");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "admin",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "/a\r\nSet-Cookie: b=c",
                "/a\\b"
            })
    void whatCouldLeadElsewhereIsNot(String from) {
        assertThat(LocalPath.or("/admin", from)).isEqualTo("/admin");
    }
}
