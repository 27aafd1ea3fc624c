package org.broadsheet.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import org.broadsheet.api.startup.SchemaLocation;

@ApplicationScoped
class CoreSchema implements SchemaLocation {

    @Override
    public String module() {
        return "core";
    }

    @Override
    public int order() {
        return 0;
    }
}
