package org.broadsheet.web.admin.settings;

import java.util.Arrays;
import java.util.List;

/**
 * The settings about comments, in the order of the page. Whoever goes by one has the same key and fallback; a setting
 * that nobody changed stays unset, so that a better fallback of a later version reaches it.
 */
public enum DiscussionSetting {
    POLICY(Part.WHO, "comments.policy", "OPEN", "OPEN", "FIRST_MODERATED", "PRE_MODERATED", "MEMBERS", "CLOSED"),
    NAME_REQUIRED(Part.WHO, "comments.require-name-email", true),
    CLOSE_AFTER_DAYS(Part.WHO, "comments.close-after-days", 0, 0, 3_650),
    MAX_LINKS(Part.HELD, "comments.max-links", 2, 0, 100),
    REPORT_THRESHOLD(Part.HELD, "comments.report-threshold", 3, 0, 1_000),
    DEPTH(Part.READING, "comments.depth", 5, 1, 10),
    ORDER(Part.READING, "comments.order", "oldest", "oldest", "newest", "discussed"),
    PAGED(Part.READING, "comments.paged", false),
    PER_PAGE(Part.READING, "comments.per-page", 50, 1, 500),
    DEFAULT_PAGE(Part.READING, "comments.default-page", "newest", "newest", "oldest"),
    VOTES(Part.READING, "comments.votes", "up", "up", "updown", "off"),
    AVATARS(Part.READING, "comments.avatars", true),
    EDIT_MINUTES(Part.READING, "comments.edit-minutes", 5, 0, 1_440),
    MAIL_POSTED(Part.MAIL, "comments.mail-posted", false),
    MAIL_HELD(Part.MAIL, "comments.mail-held", true),
    MAIL_DECISIONS(Part.MAIL, "comments.mail-decisions", "noted", "noted", "always", "never"),
    KEEP_ADDRESS_DAYS(Part.KEPT, "comments.keep-address-days", 90, 0, 36_500),
    KEEP_MAIL_DAYS(Part.KEPT, "comments.keep-mail-days", 365, 0, 36_500);

    /** The page's sections. */
    public enum Part {
        WHO,
        HELD,
        READING,
        MAIL,
        KEPT
    }

    /** How one is shown. */
    public enum Kind {
        SWITCH,
        NUMBER,
        CHOICE
    }

    private final Part part;
    private final Kind kind;
    private final String key;
    private final String fallback;
    private final int least;
    private final int most;

    /** Unmodifiable, which the type cannot say. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> choices;

    DiscussionSetting(Part part, String key, boolean fallback) {
        this(part, Kind.SWITCH, key, Boolean.toString(fallback), 0, 0, List.of());
    }

    DiscussionSetting(Part part, String key, int fallback, int least, int most) {
        this(part, Kind.NUMBER, key, Integer.toString(fallback), least, most, List.of());
    }

    DiscussionSetting(Part part, String key, String fallback, String... choices) {
        this(part, Kind.CHOICE, key, fallback, 0, 0, List.of(choices));
    }

    DiscussionSetting(Part part, Kind kind, String key, String fallback, int least, int most, List<String> choices) {
        this.part = part;
        this.kind = kind;
        this.key = key;
        this.fallback = fallback;
        this.least = least;
        this.most = most;
        this.choices = choices;
    }

    static List<DiscussionSetting> of(Part part) {
        return Arrays.stream(values()).filter(one -> one.part == part).toList();
    }

    /** Whether a value can be kept. */
    boolean takes(String value) {
        return switch (kind) {
            case SWITCH -> value.equals("true") || value.equals("false");
            case CHOICE -> choices.contains(value);
            case NUMBER ->
                value.matches("[0-9]{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
        };
    }

    /** The id of its field. */
    public String getId() {
        return name();
    }

    public Kind getKind() {
        return kind;
    }

    public List<String> getChoices() {
        return choices;
    }

    String key() {
        return key;
    }

    String fallback() {
        return fallback;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }
}
