package org.broadsheet.it.support;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built war, as it ships, with the tests that run inside it; deployed once for all of them. */
@ArquillianSuiteDeployment
public class Deployments {

    @Deployment
    public static WebArchive war() {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("it.war")));
        if (Surroundings.stripped()) {
            war.delete("/WEB-INF/lib/platform-moderation.jar");
            war.delete("/WEB-INF/lib/platform-notify.jar");
            return war.addPackages(true, "org.broadsheet.it.stripped").addAsLibrary(assertions());
        }
        return war.addPackages(true, "org.broadsheet.it.inside")
                .addAsResource(Seed.read().file().toFile(), "it-seed.wxr.xml")
                .addAsLibrary(assertions());
    }

    /** AssertJ's jar, from wherever these tests have it. */
    private static File assertions() {
        try {
            return new File(Assertions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
