package org.broadsheet.core.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Locale;
import org.broadsheet.api.setting.Settings;

/**
 * Which picture stands beside a comment: one for each name. Not one for each mail address: whoever posts a comment with
 * somebody's address and sees the picture of another comment would know who wrote that, and a typed address proves
 * nothing anyway.
 */
@ApplicationScoped
class Avatars {

    static final String SETTING = "comments.avatars";

    private final KeyedMark marks;
    private final Settings settings;

    /** For the container's proxy. */
    protected Avatars() {
        this(null, null);
    }

    @Inject
    Avatars(KeyedMark marks, Settings settings) {
        this.marks = marks;
        this.settings = settings;
    }

    /** Empty for nobody, and where the site shows none. */
    String of(Comment comment) {
        boolean shown = Boolean.parseBoolean(settings.get(SETTING, "true"));
        String name = Normalizer.normalize(comment.author(), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
        return shown && !comment.withdrawn() && !name.isEmpty() ? marks.of("avatar", name) : "";
    }
}
