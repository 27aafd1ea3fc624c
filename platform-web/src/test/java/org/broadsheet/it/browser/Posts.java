package org.broadsheet.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Comments as they come through a proxy that tells where they are from. */
final class Posts {

    private static String lastLocation = "";

    private Posts() {}

    /** @return where the answer leads */
    static String from(String address, long story, String author, String email, String text) {
        String body = Map.of(
                        "comment_post_ID", Long.toString(story),
                        "author", author,
                        "email", email,
                        "comment", text)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(System.getProperty("it.url") + "/comments"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .header("X-Forwarded-For", address)
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            lastLocation = answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
            return lastLocation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String lastLocation() {
        return lastLocation;
    }
}
