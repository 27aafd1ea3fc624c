package org.broadsheet.core.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.broadsheet.api.change.ChangeKind;
import org.broadsheet.api.change.ChangeLog;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Settings in their table, read from memory. */
@ApplicationScoped
class StoredSettings implements Settings {

    private static final String NAME = "site.name";
    private static final String TAGLINE = "site.tagline";
    private static final String ZONE = "site.zone";
    private static final String LANGUAGE = "site.language";

    private static final int MAX_NAME = 200;
    private static final int MAX_TAGLINE = 500;
    private static final int MAX_KEY = 100;
    private static final int MAX_VALUE = 4_000;

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Inject
    SettingsMemory memory;

    @Inject
    SettingTable table;

    @Inject
    ChangeLog changeLog;

    @Inject
    Event<SettingsChanged> changed;

    @Inject
    @ConfigProperty(name = "broadsheet.base.url")
    String baseUrl;

    @Override
    @PublicOperation
    public Site site() {
        Map<String, String> settings = memory.all();
        return new Site(
                settings.getOrDefault(NAME, "Broadsheet"),
                settings.getOrDefault(TAGLINE, ""),
                ZoneId.of(settings.getOrDefault(ZONE, "UTC")),
                Locale.forLanguageTag(settings.getOrDefault(LANGUAGE, "en")),
                baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl);
    }

    @Override
    @PublicOperation
    public String get(String key, String fallback) {
        return memory.all().getOrDefault(key, fallback);
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    @Transactional
    public void rename(String name, String tagline, String zone, String language) {
        String cleanName = clean(name);
        String cleanTagline = clean(tagline);
        Optional<ZoneId> knownZone = zone(clean(zone));
        Optional<Locale> knownLanguage = language(clean(language));
        List<FieldError> errors = new ArrayList<>();
        if (cleanName.isEmpty()) {
            errors.add(FieldError.of("name", "required"));
        } else if (cleanName.length() > MAX_NAME) {
            errors.add(FieldError.of("name", "too-long", MAX_NAME));
        }
        if (cleanTagline.length() > MAX_TAGLINE) {
            errors.add(FieldError.of("tagline", "too-long", MAX_TAGLINE));
        }
        if (knownZone.isEmpty()) {
            errors.add(FieldError.of("zone", "unknown"));
        }
        if (knownLanguage.isEmpty()) {
            errors.add(FieldError.of("language", "unknown"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        table.put(NAME, cleanName);
        table.put(TAGLINE, cleanTagline);
        table.put(ZONE, knownZone.orElseThrow().getId());
        table.put(LANGUAGE, knownLanguage.orElseThrow().toLanguageTag());
        tell();
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    @Transactional
    public void set(String key, String value) {
        if (key.isBlank() || key.length() > MAX_KEY) {
            throw new InvalidInput(FieldError.of("key", "invalid"));
        }
        if (value.length() > MAX_VALUE) {
            throw new InvalidInput(FieldError.of(key, "too-long", MAX_VALUE));
        }
        table.put(key, value);
        tell();
    }

    /** This node evicts when the transaction is through; the others follow the change log. */
    private void tell() {
        changeLog.record(ChangeKind.SETTING, 0);
        changed.fire(new SettingsChanged());
    }

    private static String clean(String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Well formed is not enough: {@code xq} would name pages' language to no screen reader. */
    private static Optional<Locale> language(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build())
                    .filter(locale -> LANGUAGES.contains(locale.getLanguage()));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
