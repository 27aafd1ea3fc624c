package org.broadsheet.core.html;

import org.broadsheet.api.html.HtmlSanitiser;

/** The real sanitiser for tests of other features. */
public final class Policies {

    private Policies() {}

    public static HtmlSanitiser policies() {
        return sanitiser();
    }

    static PolicySanitiser sanitiser() {
        PolicySanitiser sanitiser = new PolicySanitiser();
        sanitiser.story = new StoryPolicy();
        sanitiser.comment = new CommentPolicy();
        sanitiser.mail = new MailPolicy();
        return sanitiser;
    }
}
