package org.broadsheet.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.broadsheet.api.section.SectionCatalog;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that a page's first question to the database is answered: it is there, and its schema is ours. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    private static final String NAME = "database";

    @Inject
    private SectionCatalog sections;

    @Override
    public HealthCheckResponse call() {
        try {
            int count = sections.all().size();
            return HealthCheckResponse.named(NAME)
                    .up()
                    .withData("sections", count)
                    .build();
        } catch (RuntimeException e) {
            return HealthCheckResponse.down(NAME);
        }
    }
}
