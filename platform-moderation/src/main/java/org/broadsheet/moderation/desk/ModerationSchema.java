package org.broadsheet.moderation.desk;

import jakarta.enterprise.context.ApplicationScoped;
import org.broadsheet.api.startup.SchemaLocation;

@ApplicationScoped
class ModerationSchema implements SchemaLocation {

    @Override
    public String module() {
        return "moderation";
    }

    /** After core, whose comments and stories the cases point to. */
    @Override
    public int order() {
        return 10;
    }
}
