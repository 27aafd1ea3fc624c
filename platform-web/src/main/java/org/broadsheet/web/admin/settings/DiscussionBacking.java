package org.broadsheet.web.admin.settings;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.CommentPolicies;
import org.broadsheet.api.comment.CommentPolicy;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.web.admin.settings.DiscussionSetting.Kind;
import org.broadsheet.web.admin.settings.DiscussionSetting.Part;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/** All settings about comments, with a line each on what they do. */
@Named("settingsDiscussion")
@ViewScoped
@AdminPage(path = "/admin/settings/discussion", permission = Permission.MANAGE_SETTINGS)
public class DiscussionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Settings settings;

    @Inject
    private CommentPolicies policies;

    @Inject
    private SectionCatalog sections;

    @Inject
    private Instance<ModerationDesk> moderation;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private final Map<String, Boolean> switches = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    /** By section; empty for those that follow what is above them. */
    private final Map<Long, String> ofSections = new HashMap<>();

    public void load() {
        loadSections();
        for (DiscussionSetting one : DiscussionSetting.values()) {
            if (one.getKind() == Kind.SWITCH) {
                switches.put(one.getId(), Boolean.valueOf(current(one)));
            } else {
                texts.put(one.getId(), current(one));
            }
        }
    }

    /** Those that have a policy of their own, or had one. */
    private void loadSections() {
        Map<Long, CommentPolicy> own = policies.ofSections();
        for (Section section : sections.all()) {
            ofSections.put(
                    section.id(),
                    own.containsKey(section.id()) ? own.get(section.id()).name() : "");
        }
    }

    public void saveSections() {
        Map<Long, CommentPolicy> own = policies.ofSections();
        boolean saved = commands.run(
                "sections",
                () -> ofSections.forEach((section, name) -> {
                    CommentPolicy policy = name == null || name.isEmpty() ? null : CommentPolicy.valueOf(name);
                    if (policy != own.get(section)) {
                        policies.setSection(section, policy);
                    }
                }));
        if (saved) {
            messages.info("settings.saved");
        }
    }

    public List<Section> getSections() {
        return sections.all();
    }

    public List<CommentPolicy> getPolicies() {
        return List.of(CommentPolicy.values());
    }

    public Map<Long, String> getOfSections() {
        return ofSections;
    }

    public void save() {
        if (commands.run("discussion", this::set)) {
            messages.info("settings.saved");
        }
    }

    /** All or nothing: what is wrong is found before anything is changed. */
    private void set() {
        List<FieldError> errors = new ArrayList<>();
        for (DiscussionSetting one : DiscussionSetting.values()) {
            if (!one.takes(typed(one))) {
                errors.add(
                        one.getKind() == Kind.NUMBER
                                ? FieldError.of(one.getId(), "from-to", one.least(), one.most())
                                : FieldError.of(one.getId(), "unknown"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        for (DiscussionSetting one : DiscussionSetting.values()) {
            if (!typed(one).equals(current(one))) {
                settings.set(one.key(), typed(one));
            }
        }
    }

    private String typed(DiscussionSetting one) {
        return one.getKind() == Kind.SWITCH
                ? Boolean.toString(switches.getOrDefault(one.getId(), false))
                : texts.getOrDefault(one.getId(), "").strip();
    }

    /** What it is now; what cannot be read counts as never set, as for those who go by it. */
    private String current(DiscussionSetting one) {
        String value = settings.get(one.key(), one.fallback()).strip();
        return one.takes(value) ? value : one.fallback();
    }

    public Part[] getParts() {
        return Part.values();
    }

    public List<DiscussionSetting> of(Part part) {
        return DiscussionSetting.of(part);
    }

    public Map<String, Boolean> getSwitches() {
        return switches;
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    /** Whether new comments are screened, and so whether there are word lists. */
    public boolean isModerated() {
        return moderation.isResolvable();
    }
}
