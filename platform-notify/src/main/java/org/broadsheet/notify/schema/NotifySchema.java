package org.broadsheet.notify.schema;

import jakarta.enterprise.context.ApplicationScoped;
import org.broadsheet.api.startup.SchemaLocation;

/** Runs after core's part: subscriptions point to sections, alerts to stories. */
@ApplicationScoped
class NotifySchema implements SchemaLocation {

    @Override
    public String module() {
        return "notify";
    }

    @Override
    public int order() {
        return 20;
    }
}
