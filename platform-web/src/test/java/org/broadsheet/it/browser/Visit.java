package org.broadsheet.it.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.it.support.Chromium;
import org.broadsheet.it.support.Surroundings;

/** Somebody at a browser of their own: a reader, or staff after {@link #signIn}. */
class Visit implements AutoCloseable {

    /** Milliseconds; generous, since two cores run the server, the database and the browser. */
    private static final double PATIENCE = 60_000;

    private static final AtomicInteger VISITS = new AtomicInteger();
    private static final int NETWORKS = 250;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit() {
        this(new Browser.NewContextOptions());
    }

    private Visit(Browser.NewContextOptions options) {
        context = Chromium.shared()
                .newContext(options.setBaseURL(System.getProperty("it.url"))
                        .setExtraHTTPHeaders(Map.of("X-Forwarded-For", address())));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // Chromium reports each 4xx as an error; those are asserted on by their status.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Of a network of their own, as behind a proxy: limits and screening tell people apart by where they come from. */
    private static String address() {
        int visit = VISITS.incrementAndGet();
        return "198." + (18 + visit / NETWORKS) + "." + visit % NETWORKS + ".7";
    }

    static Visit withoutScripts() {
        return new Visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    Page page() {
        return page;
    }

    /** What the page's scripts and policies complained of. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    Response open(String path) {
        return page.navigate(path);
    }

    Visit signIn() {
        return signIn(Surroundings.ADMIN_LOGIN, Surroundings.ADMIN_PASSWORD);
    }

    Visit signIn(String login, String password) {
        open("/staff/login");
        field("Login or e-mail address").fill(login);
        page.locator("input[type=password]").fill(password);
        button("Sign in").click();
        page.waitForURL("**/admin/**");
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A field by its whole label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Uploads an export under Admin → Import and waits for the report. */
    Visit importFile(Path file) {
        open("/admin/transfer/import");
        page.locator("input[type=file]").setInputFiles(file);
        button("Import").click();
        page.locator("#report-title").waitFor();
        return this;
    }

    /** Fills in the reply form of the page that is open, and sends it with the Enter key. */
    Response reply(String author, String email, String text) {
        page.locator("#comment").fill(text);
        page.locator("#author").fill(author);
        page.locator("#email").fill(email);
        return page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("#email").press("Enter"));
    }

    /** What axe finds on the page that is open, each with the elements it is about. */
    List<String> axe() {
        AxeResults results = new AxeBuilder(page).analyze();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
