package org.broadsheet.core.html;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.api.html.HtmlKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Nothing active survives any policy. The vectors lie beside the project where there is a collection; a list of our
 * own, with one of each family, is always tried.
 */
class AttackVectorsTest {

    private static final List<String> OWN = List.of(
            "<script>alert(1)</script>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<img src=\"https://a.example/x.png\" onload=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"java\nscript:alert(1)\">x</a>",
            "<a href=\"&#106;avascript&colon;alert(1)\">x</a>",
            "<a href=\" \u0001javascript:alert(1)\">x</a>",
            "<a href=\"https://a.example/\" onclick=\"alert(1)\" style=\"position:fixed\">x</a>",
            "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
            "<a href='vbscript:msgbox(1)'>x</a>",
            "<blockquote cite=\"javascript:alert(1)\">x</blockquote>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=\"javascript:alert(1)\"></object><embed src=\"https://a.example/x.swf\">",
            "<form action=\"https://a.example/\"><input name=password><button formaction=javascript:alert(1)>x</form>",
            "<base href=\"https://evil.example/\"><meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
            "<link rel=stylesheet href=https://evil.example/x.css>",
            "<p style=\"background:url(javascript:alert(1))\">x</p>",
            "<details open ontoggle=alert(1)>x</details>",
            "<video><source onerror=alert(1)></video>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
            "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
            "<template><script>alert(1)</script></template>",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<a href=\"https://a.example/\"\u0000onclick=alert(1)>x</a>");

    private static final Set<String> ACTIVE = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "form",
            "input",
            "button",
            "textarea",
            "select",
            "option",
            "svg",
            "math",
            "base",
            "link",
            "meta",
            "template",
            "noscript",
            "video",
            "audio",
            "source",
            "track",
            "canvas",
            "dialog",
            "details",
            "portal",
            "marquee",
            "isindex",
            "keygen");

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "cite", "action", "formaction", "poster", "data");

    private final PolicySanitiser sanitiser = Policies.sanitiser();

    @ParameterizedTest
    @EnumSource(HtmlKind.class)
    void nothingActiveSurvives(HtmlKind kind) throws IOException {
        assertThat(vectors()).allSatisfy(vector -> {
            String html = sanitiser.sanitise(kind, vector).html();
            assertThat(dangersIn(html)).as("from %s came %s", vector, html).isEmpty();
            // Browsers change what they parse; what they make of it must be as harmless.
            String again = Jsoup.parseBodyFragment(html).body().html();
            assertThat(dangersIn(again)).as("from %s came %s", vector, again).isEmpty();
        });
    }

    @Test
    void theTestSeesWhatItLooksFor() {
        assertThat(dangersIn("<a href=\"java\tscript:x\" onclick=\"x\">x</a><script></script><p style=\"x\">"))
                .hasSize(4);
    }

    private static List<String> dangersIn(String html) {
        List<String> dangers = new ArrayList<>();
        for (Element element : Jsoup.parseBodyFragment(html).select("html *")) {
            if (ACTIVE.contains(element.normalName())) {
                dangers.add(element.normalName());
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc") || name.equals("id")) {
                    dangers.add(name);
                } else if (ADDRESSES.contains(name) && !harmless(attribute.getValue())) {
                    dangers.add(name + "=" + attribute.getValue());
                }
            }
        }
        return dangers;
    }

    /** As browsers read it: without control characters and blanks. */
    private static boolean harmless(String address) {
        String read = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        return Stream.of("https://", "http://", "mailto:", "#").anyMatch(read::startsWith)
                || (read.startsWith("/") && !read.startsWith("//") && !read.startsWith("/\\"));
    }

    private static List<String> vectors() throws IOException {
        List<String> vectors = new ArrayList<>(OWN);
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolveSibling("shared").resolve("corpora/xss/vectors-handover.json");
            if (Files.isReadable(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    Json.createReader(reader).readArray().getValuesAs(JsonObject.class).stream()
                            .map(vector -> vector.getString("payload"))
                            .forEach(vectors::add);
                }
                break;
            }
        }
        return vectors;
    }
}
