package org.broadsheet.core.html;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.html.SanitisedHtml;
import org.broadsheet.api.security.PublicOperation;
import org.jsoup.Jsoup;

/** Applies the policy of each kind. */
@ApplicationScoped
@PublicOperation
class PolicySanitiser implements HtmlSanitiser {

    @Inject
    StoryPolicy story;

    @Inject
    CommentPolicy comment;

    @Inject
    MailPolicy mail;

    @Override
    public SanitisedHtml sanitise(HtmlKind kind, String html) {
        KindPolicy policy = switch (kind) {
            case STORY -> story;
            case COMMENT -> comment;
            case MAIL -> mail;
        };
        return new SanitisedHtml(html == null ? "" : policy.apply(html), policy.version());
    }

    @Override
    public String plainText(String html) {
        return html == null ? "" : new Words().of(Jsoup.parseBodyFragment(html).body());
    }
}
