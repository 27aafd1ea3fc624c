package org.broadsheet.notify.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.startup.DemoContent;

/** The demo newsroom's subscribers: confirmed already, and nothing is mailed to them for it. */
@ApplicationScoped
class DemoSubscribers implements DemoContent {

    private static final String FILE = "/demo/subscribers.json";

    @Inject
    Subscriptions subscriptions;

    @Inject
    SectionCatalog sections;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Transactional
    public void load() {
        Map<String, Long> bySlug = sections.all().stream().collect(Collectors.toMap(Section::slug, Section::id));
        for (JsonObject entry : read().getValuesAs(JsonObject.class)) {
            List<Long> wanted = entry.getJsonArray("sections").getValuesAs(JsonString.class).stream()
                    .map(slug -> sectionId(bySlug, slug.getString()))
                    .toList();
            add(entry.getString("email"), wanted);
        }
    }

    private void add(String email, List<Long> sectionIds) {
        MailAddress address = MailAddress.parse("email", email)
                .address()
                .orElseThrow(() -> new IllegalStateException(FILE + ": '" + email + "' is no mail address"));
        Subscription subscription = new Subscription(address);
        subscription.ask(address, sectionIds, new Consent(clock.instant(), "/", "", "demo"));
        subscription.confirm(1, clock.instant());
        subscriptions.add(subscription);
    }

    private static Long sectionId(Map<String, Long> bySlug, String slug) {
        Long id = bySlug.get(slug);
        if (id == null) {
            throw new IllegalStateException(FILE + ": there is no section '" + slug + "'");
        }
        return id;
    }

    private static JsonArray read() {
        try (InputStream in = DemoSubscribers.class.getResourceAsStream(FILE);
                JsonReader reader = Json.createReader(in)) {
            return reader.readArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
