package org.broadsheet.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.core.html.CommentMarkup;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that readers type runs anywhere, in a browser that passes over the pages' policies and touches all there is to
 * touch; and ordinary markup survives as with DOMPurify.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class XssIT {

    private static final int COMMENTS_ON_A_PAGE = 50;
    private static final String IN_COMMENTS = ".comments *";

    /** The fields of a comment that a vector is put into; more are added here. */
    private static final List<String> FIELDS = List.of("comment_author", "comment_author_url", "comment_content");

    /** What is left of the reply form's fields when it comes back. */
    private static final List<String> INPUTS = List.of("#comment", "#author", "#email", "#url");

    private static final String PURIFY = "/META-INF/resources/webjars/dompurify/3.2.6/dist/purify.min.js";

    private static final List<String> ORDINARY = List.of(
            "<p>Plain words.</p>",
            "<p>Two lines<br>of text</p>",
            "<p>An <em>emphasis</em> and a <strong>strong</strong> word</p>",
            "<p>Old <i>italics</i> and <b>bold</b></p>",
            "<p><em>nested <strong>deeper <code>x = 1</code></strong></em></p>",
            "<p>A <a href=\"https://news.example/story?a=1&amp;b=2#c\">link</a></p>",
            "<p>A <a href=\"http://news.example\">plain link</a> in text</p>",
            "<p><a href=\"https://news.example\"><em>emphasised</em> link</a></p>",
            "<blockquote><p>Said.</p></blockquote><p>Answered.</p>",
            "<blockquote><p>One</p><p>two</p></blockquote>",
            "<blockquote><blockquote><p>twice</p></blockquote><p>once</p></blockquote>",
            "<blockquote><ul><li>quoted</li></ul></blockquote>",
            "<ul><li>one</li><li>two</li></ul>",
            "<ol><li>one</li><li><strong>two</strong></li></ol>",
            "<ul><li>one<ul><li>deeper</li></ul></li></ul>",
            "<ol><li><p>a paragraph</p></li></ol>",
            "<pre>a\n  b\n\nc</pre>",
            "<pre><code>if (a &lt; b) {\n  c();\n}</code></pre>",
            "<p>Inline <code>&lt;b&gt;</code> code</p>",
            "<p>1 &lt; 2 &amp;&amp; 3 &gt; 2</p>",
            "<p>&copy; 2026 &mdash; caf&eacute; &#x1F600;</p>",
            "<p>“Quotes” – and dashes … ümläut ß 漢字 עברית العربية</p>",
            "<p>family 👩‍👩‍👧 and flag 🇳🇴</p>",
            "<p>He said <q>no</q> in <cite>The Paper</cite></p>",
            "<p><s>old</s> <del>gone</del></p>",
            "<p class=\"x\" id=\"y\" title=\"z\">attributes go</p>",
            "<p><span>the span goes</span>, the words stay</p>",
            "<p><u>under</u><font color=red>line</font> stays as words</p>",
            "<p style=\"color:red\">no colours</p>",
            "<p>a picture <img src=\"https://a.example/x.png\" alt=\"x\"> goes</p>",
            "<p><a href=\"https://news.example\" target=\"_blank\" onclick=\"x()\">target goes</a></p>",
            "<p>soft&shy;hyphen and&nbsp;space</p>",
            "<p>a &quot;quoted&quot; &#39;word&#39;</p>",
            "<p>tab\tand  two blanks</p>",
            "<p>mail me at ann@example.org</p>",
            "<p>@ann #topic $5 100% a_b *c* ~d~ `e`</p>",
            "<p>C:\\path\\file and /usr/bin</p>",
            "<p>{{braces}} ${dollar} #{hash} &lt;%= erb %&gt;</p>",
            "<p>one</p><p>two</p><ul><li>three</li></ul><p>four</p>",
            "<p><b>unclosed <i>but <em>fine</em></i></b></p>",
            "<p><a href=\"https://en.example/wiki/A_(b)\">brackets</a></p>",
            "<p><a href=\"https://xn--bcher-kva.example/%C3%BC\">encoded</a></p>");

    private static final String COMPARE = """
            ([ours, typed]) => {
              const allowed = ["a", "em", "i", "strong", "b", "blockquote", "code", "pre", "ul", "ol", "li", "p", "br",
                "q", "cite", "s", "del"];
              const tree = (html) => {
                const box = document.createElement("template");
                box.innerHTML = html;
                const body = document.createElement("div");
                body.append(box.content);
                body.querySelectorAll("a").forEach((a) => {
                  a.removeAttribute("rel");
                  a.setAttribute("href", a.getAttribute("href").replaceAll("%28", "(").replaceAll("%29", ")"));
                });
                const comments = document.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
                for (let node = comments.nextNode(); node; node = comments.nextNode()) node.remove();
                body.normalize();
                body.querySelectorAll("*").forEach((e) => { if (e.localName !== "pre" && !e.closest("pre")) {
                  e.childNodes.forEach((n) => { if (n.nodeType === 3) n.data = n.data.replace(/[ \\t\\n]+/g, " "); }); } });
                [...body.childNodes, ...[...body.querySelectorAll("blockquote, ul, ol, li")].flatMap((e) => [...e.childNodes])]
                  .forEach((n) => { if (n.nodeType === 3 && !n.data.trim()) n.remove(); });
                return body.innerHTML;
              };
              return [tree(ours), tree(DOMPurify.sanitize(typed, { ALLOWED_TAGS: allowed, ALLOWED_ATTR: ["href"] }))];
            }""";

    @Test
    @Order(1)
    void theTripwireSeesWhatFires() {
        for (String vector : Vectors.OWN.subList(0, 14)) {
            try (Tripwire browser = new Tripwire()) {
                browser.page()
                        .route(
                                "**/unsafe",
                                route -> route.fulfill(new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody("<!doctype html><main class=comments><p title=\"" + vector + "\">"
                                                + vector + "</p></main>")));
                browser.open("/unsafe");
                assertThat(browser.touch(IN_COMMENTS)).as(vector).isNotEmpty();
            }
        }
    }

    @Test
    @Order(2)
    void nothingFiresOnTheStoryOrAtTheDesk(@TempDir Path folder) throws IOException {
        List<String> vectors = Vectors.all();
        List<String> paths = imported(vectors, folder);
        List<String> fired = new ArrayList<>();
        for (String path : paths) {
            try (Tripwire browser = new Tripwire()) {
                browser.open(path);
                assertThat(browser.page().locator("ol.commentlist li.comment").count())
                        .as(path)
                        .isPositive();
                browser.touch(IN_COMMENTS).forEach(what -> fired.add(path + ": " + what));
                assertThat(strangers(browser.page())).as(path).isEmpty();
            }
        }
        assertThat(fired).isEmpty();

        try (Tripwire browser = new Tripwire().signIn()) {
            int pages = 1;
            for (int page = 1; page <= pages; page++) {
                browser.open("/admin/comments/desk?view=ALL&page=" + page);
                pages = Math.max(pages, lastPage(browser.page()));
                assertThat(browser.page().locator("a.held").count()).isPositive();
            }
            assertThat(browser.fired()).isEmpty();
            for (String address : cases(browser.page())) {
                browser.open(address);
                assertThat(browser.page().locator(".case__text").count())
                        .as(address)
                        .isEqualTo(1);
            }
            assertThat(browser.fired()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void nothingFiresInTheFormThatComesBack() {
        Story story = Story.publish("Harbour lights stay on", "The lights of the harbour stay on through the winter.");
        try (Tripwire browser = new Tripwire()) {
            for (String vector : Vectors.OWN) {
                browser.open(story.path());
                INPUTS.forEach(input -> browser.page().locator(input).fill(vector));
                Response answer = browser.page()
                        .waitForResponse(
                                response -> response.request().method().equals("POST"),
                                () -> browser.page().locator("#submit").click());
                assertThat(answer.status()).as(vector).isGreaterThanOrEqualTo(400);
                browser.page().waitForLoadState();
                assertThat(browser.fired()).as(vector).isEmpty();
            }
        }
    }

    @Test
    @Order(4)
    void nothingFiresInWhatTheSanitiserMakesOfAnyVector() {
        try (Tripwire browser = new Tripwire()) {
            browser.page()
                    .route(
                            "**/bare",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody("<!doctype html><main class=comments></main>")));
            browser.open("/bare");
            for (String vector : Vectors.all()) {
                browser.page()
                        .evaluate(
                                "(html) => { document.querySelector('main').innerHTML = html; }",
                                CommentMarkup.of(vector));
            }
            for (String vector : Vectors.OWN) {
                browser.page()
                        .evaluate(
                                "(html) => { document.querySelector('main').insertAdjacentHTML('beforeend', html); }",
                                CommentMarkup.of(vector));
            }
            assertThat(browser.touch(IN_COMMENTS)).isEmpty();
        }
    }

    @Test
    @Order(5)
    void ordinaryMarkupSurvivesAsWithDomPurify() throws IOException {
        try (Visit browser = new Visit();
                InputStream script = XssIT.class.getResourceAsStream(PURIFY)) {
            browser.page().setContent("<!doctype html><title>x</title>");
            browser.page()
                    .addScriptTag(new Page.AddScriptTagOptions()
                            .setContent(new String(script.readAllBytes(), StandardCharsets.UTF_8)));
            for (String typed : ORDINARY) {
                List<?> both = (List<?>) browser.page().evaluate(COMPARE, List.of(CommentMarkup.of(typed), typed));
                assertThat(both.get(0)).as(typed).isEqualTo(both.get(1));
            }
        }
    }

    /** Elements and attributes that no comment may have. */
    private static List<?> strangers(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll(".comment-content *")].flatMap((e) => [
                  ...(/^(a|em|i|strong|b|blockquote|code|pre|ul|ol|li|p|br|q|cite|s|del)$/.test(e.localName) ? [] : [e.localName]),
                  ...[...e.attributes].filter((a) => !["href", "rel"].includes(a.name)).map((a) => a.name),
                  ...(e.localName === "a" && !/^https?:/.test(e.href) ? [e.href] : [])])""");
    }

    private static int lastPage(Page page) {
        List<?> numbers = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll("a[href*='page=']")]
                  .map((a) => Number(new URL(a.href).searchParams.get("page"))).filter((n) => n > 0)""");
        return numbers.stream()
                .mapToInt(number -> ((Number) number).intValue())
                .max()
                .orElse(1);
    }

    /** The cases of the page that is open. */
    private static List<String> cases(Page page) {
        return ((List<?>) page.evaluate("() => [...document.querySelectorAll('a.held')].map((a) => a.href)"))
                .stream().map(String::valueOf).limit(20).toList();
    }

    /** Stories whose comments are the vectors, each in every field. */
    private static List<String> imported(List<String> vectors, Path folder) {
        List<String> paths = new ArrayList<>();
        StringBuilder items = new StringBuilder();
        int stories = (vectors.size() + COMMENTS_ON_A_PAGE - 1) / COMMENTS_ON_A_PAGE;
        for (int story = 0; story < stories; story++) {
            List<String> own = vectors.subList(
                    story * COMMENTS_ON_A_PAGE, Math.min(vectors.size(), (story + 1) * COMMENTS_ON_A_PAGE));
            String slug = "vectors-" + story;
            paths.add("/2019/05/" + slug + "/");
            items.append(story(650_000 + story, slug, own));
        }
        Path file = folder.resolve("vectors.xml");
        try {
            Files.writeString(file, FRAME.formatted(items));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Visit staff = new Visit().signIn()) {
            staff.importFile(file);
        }
        return paths;
    }

    private static String story(int id, String slug, List<String> vectors) {
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < vectors.size(); i++) {
            comments.append(comment(id * 100L + i, vectors.get(i)));
        }
        return """
                <item><title>Vectors %s</title><link>http://vectors.example/2019/05/%s/</link><dc:creator>vera</dc:creator>
                <content:encoded><![CDATA[<p>They fire nowhere.</p>]]></content:encoded><excerpt:encoded></excerpt:encoded>
                <wp:post_id>%d</wp:post_id><wp:post_date_gmt>2019-05-13 15:00:00</wp:post_date_gmt>
                <wp:comment_status>open</wp:comment_status><wp:post_name>%s</wp:post_name><wp:status>publish</wp:status>
                <wp:post_parent>0</wp:post_parent><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password>
                <category domain="category" nicename="vectors"><![CDATA[Vectors]]></category>%s</item>
                """.formatted(slug, slug, id, slug, comments);
    }

    private static String comment(long id, String vector) {
        Map<String, String> fixed = Map.of(
                "comment_id", Long.toString(id),
                "comment_author_email", "",
                "comment_author_IP", "",
                "comment_date_gmt", "2019-05-14 09:00:00",
                "comment_approved", "1",
                "comment_type", "",
                "comment_parent", "0");
        StringBuilder comment = new StringBuilder("<wp:comment>");
        Stream.concat(fixed.entrySet().stream(), FIELDS.stream().map(field -> Map.entry(field, vector)))
                .forEach(field -> comment.append(
                        "<wp:" + field.getKey() + ">" + xml(field.getValue()) + "</wp:" + field.getKey() + ">"));
        return comment.append("</wp:comment>").toString();
    }

    /** As a text of an XML file, which takes no control characters. */
    private static String xml(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff\\ud800-\\udfff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static final String FRAME = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:wp="http://wordpress.org/export/1.2/"><channel>
            <title>Vectors</title><link>http://vectors.example</link><language>en-US</language>
            <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>http://vectors.example</wp:base_site_url>
            <wp:base_blog_url>http://vectors.example</wp:base_blog_url>
            <wp:author><wp:author_id>9</wp:author_id><wp:author_login>vera</wp:author_login>
            <wp:author_email>vera@vectors.example</wp:author_email>
            <wp:author_display_name>Vera Tor</wp:author_display_name></wp:author>
            <wp:category><wp:term_id>94</wp:term_id><wp:category_nicename>vectors</wp:category_nicename>
            <wp:category_parent></wp:category_parent><wp:cat_name>Vectors</wp:cat_name></wp:category>
            %s</channel></rss>
            """;
}
