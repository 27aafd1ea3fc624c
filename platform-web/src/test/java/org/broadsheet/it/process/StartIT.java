package org.broadsheet.it.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {

    @TempDir
    private Path folder;

    @Test
    void aWrongValueIsNamedInTheLastLineAndNothingStarts() throws Exception {
        try (JarProcess jar = JarProcess.start(
                folder, JarProcess.freePort(), Map.of("BROADSHEET_DB_URL", "jdbc:postgresql://127.0.0.1:1/news"))) {
            assertThat(jar.awaitExit()).isNotZero();
            assertThat(jar.output()).hasSize(1);
            assertThat(jar.output().get(0)).contains("BROADSHEET_DB_URL");
        }
    }

    @Test
    void printsAddressAndOneTimeLinkAndKeepsEverythingAcrossARestart() throws Exception {
        int port = JarProcess.freePort();
        String link;
        try (JarProcess jar = JarProcess.start(folder, port, Map.of("BROADSHEET_DEMO", "true"))
                .awaitReady()) {
            link = setUpLink(jar);
            assertThat(status(link)).isEqualTo(200);
            assertThat(status(link + "x")).isEqualTo(404);
            assertThat(body(jar.url() + "/")).contains("<h1");
            assertThat(articles(jar)).isEqualTo(30);
        }
        try (JarProcess jar = JarProcess.start(folder, port, Map.of()).awaitReady()) {
            assertThat(articles(jar)).isEqualTo(30);
            // Nobody used the first link, so it goes on working beside the new one: another node may have made it.
            assertThat(setUpLink(jar)).isNotEqualTo(link);
            assertThat(status(setUpLink(jar))).isEqualTo(200);
            assertThat(status(link)).isEqualTo(200);
        }
    }

    private static String setUpLink(JarProcess jar) {
        List<String> lines = jar.output().stream()
                .filter(line -> line.contains("/setup?token="))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0).substring(lines.get(0).indexOf("http"));
    }

    private static long articles(JarProcess jar) throws Exception {
        return send(jar.url() + "/api/v1/articles?per_page=1")
                .headers()
                .firstValueAsLong("X-WP-Total")
                .orElseThrow();
    }

    private static int status(String url) throws Exception {
        return send(url).statusCode();
    }

    private static String body(String url) throws Exception {
        return send(url).body();
    }

    private static HttpResponse<String> send(String url) throws Exception {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
