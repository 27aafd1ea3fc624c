package org.broadsheet.notify.support;

import java.time.ZoneId;
import java.util.Locale;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;

/** A site that never changes. */
public final class FixedSettings implements Settings {

    private final Site site;

    public FixedSettings(String name, String baseUrl) {
        this.site = new Site(name, "", ZoneId.of("UTC"), Locale.ENGLISH, baseUrl);
    }

    @Override
    public Site site() {
        return site;
    }

    @Override
    public String get(String key, String fallback) {
        return fallback;
    }

    @Override
    public void rename(String name, String tagline, String zone, String language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void set(String key, String value) {
        throw new UnsupportedOperationException();
    }
}
