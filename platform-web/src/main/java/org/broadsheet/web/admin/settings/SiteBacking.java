package org.broadsheet.web.admin.settings;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/** The masthead's settings and those for comments: two forms, each saved by itself. */
@Named("settingsSite")
@ViewScoped
@AdminPage(path = "/admin/settings/site", permission = Permission.MANAGE_SETTINGS)
public class SiteBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DEFAULT_STATE = "comments.default-state";

    @Inject
    private Settings settings;

    @Inject
    private Instance<ModerationDesk> moderation;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private String name;
    private String tagline;
    private String zone;
    private String language;
    private boolean held;

    public void load() {
        Site site = settings.site();
        name = site.name();
        tagline = site.tagline();
        zone = site.zone().getId();
        language = site.language().toLanguageTag();
        held = CommentState.HELD.name().equals(settings.get(DEFAULT_STATE, CommentState.APPROVED.name()));
    }

    public void saveMasthead() {
        if (commands.run("masthead", () -> settings.rename(name, tagline, zone, language))) {
            messages.info("settings.saved");
        }
    }

    public void saveComments() {
        if (commands.run("comments", this::setComments)) {
            messages.info("settings.saved");
        }
    }

    private void setComments() {
        if (!isModerated()) {
            settings.set(DEFAULT_STATE, (held ? CommentState.HELD : CommentState.APPROVED).name());
        }
    }

    /** Whether new comments are screened; without that there is one rule for all of them. */
    public boolean isModerated() {
        return moderation.isResolvable();
    }

    public List<String> getZones() {
        return Stream.concat(ZoneId.getAvailableZoneIds().stream(), Stream.of(zone))
                .distinct()
                .sorted()
                .toList();
    }

    /** Languages by their names in the page's language; the current one as it is, with its country. */
    public List<Choice> getLanguages() {
        Locale page = Locale.forLanguageTag(messages.text("language"));
        return Stream.concat(Arrays.stream(Locale.getISOLanguages()), Stream.of(language))
                .distinct()
                .map(tag -> new Choice(tag, Locale.forLanguageTag(tag).getDisplayName(page)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTagline() {
        return tagline;
    }

    public void setTagline(String tagline) {
        this.tagline = tagline;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isHeld() {
        return held;
    }

    public void setHeld(boolean held) {
        this.held = held;
    }
}
