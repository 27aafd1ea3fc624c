package org.broadsheet.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to be the same for everybody must not give anybody a cookie. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicPageIT {

    @ParameterizedTest
    @CsvSource({"/, 200", "/subscribe/, 200", "/no/such/page/, 404", "/reader/front.xhtml, 404", "/reader/front, 404"})
    void givesNoCookieAndOnePolicy(String path, int status) throws Exception {
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(System.getProperty("it.url") + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'");
        assertThat(page.body()).doesNotContain("<script>").doesNotContain("style=\"");
    }
}
