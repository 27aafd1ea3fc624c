package org.broadsheet.core.article;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;

/** What a story needs before readers may see it, beyond what a draft needs. */
final class Readiness {

    private Readiness() {}

    /** @throws InvalidInput with all that is missing */
    static void check(Revision revision) {
        List<FieldError> missing = new ArrayList<>();
        require(missing, "headline", !revision.headline().isEmpty());
        require(missing, "body", !revision.bodyHtml().isBlank());
        require(missing, "slug", !revision.slug().isEmpty());
        require(missing, "sectionId", revision.sectionId() != null);
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
    }

    private static void require(List<FieldError> missing, String field, boolean there) {
        if (!there) {
            missing.add(FieldError.of(field, "required"));
        }
    }
}
