package org.broadsheet.core.html;

import jakarta.enterprise.context.ApplicationScoped;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Readers' comments: words with a little markup. Links are marked as the reader's own, so that nobody gains rank by
 * them. What nobody types as tags is made of the text first: paragraphs of blank lines, links of bare addresses.
 */
@ApplicationScoped
class CommentPolicy implements KindPolicy {

    static final int VERSION = 2;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("a", "em", "i", "strong", "b", "blockquote", "code", "pre", "ul", "ol", "li", "p", "br")
            .allowElements("q", "cite", "s", "del")
            .allowUrlProtocols("http", "https")
            .allowAttributes("href")
            .matching(Links.WEB)
            .onElements("a")
            .requireRelsOnLinks("nofollow", "ugc")
            .toFactory();

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public String apply(String html) {
        return POLICY.sanitize(CommentLayout.of(html));
    }
}
