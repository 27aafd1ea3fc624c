package org.broadsheet.web.admin.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.web.faces.PageMessages;

/** Calls the languages of a comment and of its story by their names. The detail has both codes, as BCP 47 has them. */
@ApplicationScoped
class LanguageWords {

    /** The second form is of earlier versions. */
    private static final Pattern CODES = Pattern.compile("([\\w-]+)(?:\\|([\\w-]+)| \\(story: ([\\w-]+)\\))");

    @Inject
    PageMessages messages;

    static boolean speaksOf(Evidence evidence) {
        return "other-language".equals(evidence.rule())
                && CODES.matcher(evidence.detail()).matches();
    }

    String detail(Evidence evidence) {
        Matcher codes = CODES.matcher(evidence.detail());
        if (!codes.matches()) {
            throw new IllegalArgumentException(evidence.detail());
        }
        String story = codes.group(2) == null ? codes.group(3) : codes.group(2);
        return messages.text("evidence.other-language.both", name(codes.group(1)), name(story));
    }

    /** Of a text that is too short for more, the letters alone are known. */
    private String name(String code) {
        Locale language = Locale.forLanguageTag(code);
        String name = language.getDisplayLanguage(messages.locale());
        if (!name.isEmpty()) {
            return name;
        }
        String script = language.getDisplayScript(messages.locale());
        return script.isEmpty()
                ? messages.text("evidence.other-language.unknown")
                : messages.text("evidence.other-language.letters", script);
    }
}
