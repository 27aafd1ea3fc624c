package org.broadsheet.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareLinkTest {

    private final List<ShareLink> links = ShareLink.of("Bread & salt + “war”?", "https://news.example/2017/05/a/");

    @Test
    void mailProgramsAreGivenNoPlusSigns() {
        assertThat(links.get(0).name()).isEmpty();
        assertThat(links.get(0).address())
                .isEqualTo("mailto:?subject=Bread%20%26%20salt%20%2B%20%E2%80%9Cwar%E2%80%9D%3F"
                        + "&body=https%3A%2F%2Fnews.example%2F2017%2F05%2Fa%2F");
    }

    @Test
    void everyServiceIsReachedEncryptedAndToldTheAddress() {
        assertThat(links).hasSizeGreaterThan(3).allSatisfy(link -> {
            assertThat(URI.create(link.address()).getScheme()).isIn("https", "mailto");
            assertThat(link.address()).contains("https%3A%2F%2Fnews.example%2F2017%2F05%2Fa%2F");
        });
    }
}
