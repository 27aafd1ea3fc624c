package org.broadsheet.core.html;

import jakarta.enterprise.context.ApplicationScoped;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** People's HTML in a mail: words, lists and full addresses. No pictures: a remote one would report who reads. */
@ApplicationScoped
class MailPolicy implements KindPolicy {

    static final int VERSION = 1;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "code")
            .allowElements("a", "em", "i", "strong", "b", "sub", "sup")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(Links.WEB_OR_MAIL)
            .onElements("a")
            .toFactory();

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public String apply(String html) {
        return POLICY.sanitize(html);
    }
}
