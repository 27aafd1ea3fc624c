package org.broadsheet.it.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Texts that run something where they are shown as they are. */
final class Vectors {

    /** One of each family; each of them fires in a page that does nothing about it, by itself or when it is touched. */
    static final List<String> OWN = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><img src=x onerror=confirm(1)>",
            "'><svg onload=alert(1)>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<a href=\"javascript:prompt(1)\">x</a>",
            "<a href=\" &#1;java&#10;script&colon;alert(1)\">x</a>",
            "<b onmouseover=alert(1)>x</b>",
            "<input autofocus onfocus=alert(1)>",
            "<details open ontoggle=alert(1)>x</details>",
            "<iframe srcdoc=\"<script>parent.alert(1)</script>\"></iframe>",
            "<img src=\"https://evil.example/x.png\">",
            "<link rel=stylesheet href=\"https://evil.example/x.css\">",
            "<p style=\"background:url(https://evil.example/y.png)\">x</p>",
            "</textarea><script>alert(1)</script>",
            "</title><script>print()</script>",
            "-->]]><script>console.log(1)</script>",
            "#{alert(1)}<script>alert('#{1}')</script>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
            "https://a.example/\"onmouseover=\"alert(1)",
            "www.a.example/<script>alert(1)</script>");

    private Vectors() {}

    /** Our own, and where the collection lies beside the project, those. */
    static List<String> all() {
        List<String> vectors = new ArrayList<>(OWN);
        Path file = Path.of(System.getProperty("it.seed", "")).resolveSibling("corpora/xss/vectors-handover.json");
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                Json.createReader(reader).readArray().getValuesAs(JsonObject.class).stream()
                        .map(vector -> vector.getString("payload"))
                        .forEach(vectors::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return vectors;
    }
}
