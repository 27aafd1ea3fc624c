package org.broadsheet.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.it.support.Chromium;
import org.broadsheet.it.support.Surroundings;

/**
 * A browser that notices when a page runs what it should only show. It passes over the pages' policies, which would
 * hide that something got through, and touches whatever waits to be touched.
 */
final class Tripwire implements AutoCloseable {

    private static final double PATIENCE = 120_000;

    private static final String HOOKS = """
            window.__fired = [];
            for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
              window[name] = (...said) => { window.__fired.push(name + " " + said); return null; };
            }
            document.addEventListener("securitypolicyviolation", (e) => window.__fired.push("policy " + e.violatedDirective));
            """;

    /** Links are touched, too, but lead nowhere: only what a script's address does is of interest. */
    private static final String TOUCH = """
            (where) => {
              document.addEventListener("click", (e) => {
                const link = e.target.closest && e.target.closest("a[href]");
                if (link && !/^\\s*javascript:/i.test(link.href)) e.preventDefault();
                if (e.target.closest && e.target.closest("button, input, summary")) e.preventDefault();
              }, true);
              document.addEventListener("submit", (e) => e.preventDefault(), true);
              for (const element of document.querySelectorAll(where)) {
                for (const type of ["mouseover", "mouseenter", "mousemove", "focus", "focusin", "pointerenter", "click"]) {
                  element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
                }
              }
              return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            }""";

    private final BrowserContext context;
    private final Page page;
    private final List<String> fired = new ArrayList<>();

    Tripwire() {
        context = Chromium.shared()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(System.getProperty("it.url"))
                        .setBypassCSP(true));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(HOOKS);
        String host = URI.create(System.getProperty("it.url")).getAuthority();
        page = context.newPage();
        page.onDialog(dialog -> {
            fired.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onPopup(popup -> fired.add("window " + popup.url()));
        page.onWorker(worker -> fired.add("worker " + worker.url()));
        page.onDownload(download -> fired.add("download " + download.url()));
        page.onConsoleMessage(message -> {
            // Warnings are the browser's own; and a missing file is one that a vector asked this very site for.
            if (!message.type().equals("warning") && !message.text().startsWith("Failed to load resource")) {
                fired.add("console " + message.text());
            }
        });
        page.onRequest(request -> {
            URI address = URI.create(request.url().replaceAll("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]", "_"));
            boolean own = host.equals(address.getAuthority());
            if (!own && !List.of("data", "about", "blob").contains(String.valueOf(address.getScheme()))) {
                fired.add("request " + request.url());
            }
        });
        page.route("https://**", route -> route.abort());
    }

    Page page() {
        return page;
    }

    Tripwire signIn() {
        page.navigate("/staff/login");
        page.getByLabel("Login or e-mail address", new Page.GetByLabelOptions().setExact(true))
                .fill(Surroundings.ADMIN_LOGIN);
        page.locator("input[type=password]").fill(Surroundings.ADMIN_PASSWORD);
        page.getByText("Sign in", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.waitForURL("**/admin/**");
        return this;
    }

    Response open(String path) {
        return page.navigate(path);
    }

    /** What fired so far on the page that is open, once all in it was touched. */
    List<String> touch(String where) {
        page.evaluate(TOUCH, where);
        return fired();
    }

    @SuppressWarnings("unchecked")
    List<String> fired() {
        List<String> all = new ArrayList<>(fired);
        all.addAll((List<String>) page.evaluate("() => window.__fired || []"));
        return all;
    }

    @Override
    public void close() {
        context.close();
    }
}
