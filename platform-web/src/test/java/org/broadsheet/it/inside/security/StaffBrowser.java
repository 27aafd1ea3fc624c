package org.broadsheet.it.inside.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without a screen: keeps cookies, signs in through the login page's own form. */
class StaffBrowser {

    private final String site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    StaffBrowser(String site) {
        this.site = site;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** An empty form. */
    HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site + path))
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofString("--b--\r\n"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Fills in the form as a person would and sends all that is hidden in it. */
    HttpResponse<String> signIn(String login, String password) throws IOException, InterruptedException {
        Document page = Jsoup.parse(get("/staff/login").body(), site + "/staff/login");
        Element form = page.selectFirst("form:has(input[type=password])");
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : form.select("input, button[type=submit]")) {
            fields.put(input.attr("name"), input.attr("value"));
        }
        fields.put(form.selectFirst("input[type=text], input[type=email]").attr("name"), login);
        fields.put(form.selectFirst("input[type=password]").attr("name"), password);
        Element script = page.selectFirst("script[nonce]");
        if (script != null) {
            fields.put("primefaces.nonce", script.attr("nonce"));
        }
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", site)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
