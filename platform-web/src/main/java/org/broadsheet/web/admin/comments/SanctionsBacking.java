package org.broadsheet.web.admin.comments;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.SanctionDraft;
import org.broadsheet.api.moderation.SanctionKind;
import org.broadsheet.api.moderation.SanctionOffer;
import org.broadsheet.api.moderation.SanctionTarget;
import org.broadsheet.api.moderation.SanctionView;
import org.broadsheet.api.moderation.Sanctions;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageAddress;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/**
 * Bans and mutes: those in force, or those that have ended ({@code view=ended}), and the form for another. The address
 * may fill it: {@code target=network&value=192.0.2.0/24}, as the desk's links do.
 */
@Named("commentsSanctions")
@ViewScoped
@AdminPage(path = "/admin/comments/sanctions", permission = Permission.MODERATE_COMMENTS)
public class SanctionsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/admin/comments/sanctions";
    private static final String FORM = "details";
    private static final int PAGE_SIZE = 50;

    @Inject
    private Instance<Sanctions> sanctions;

    @Inject
    private PageAddress address;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private boolean ended;
    private int page = 1;
    private Slice<SanctionView> found;

    private SanctionKind kind = SanctionKind.BAN;
    private SanctionTarget target = SanctionTarget.ADDRESS;
    private String value = "";
    private String reason = "";
    private String days = "";
    private SanctionOffer offer;

    public void load() {
        if (!isInstalled()) {
            return;
        }
        ended = "ended".equals(address.text("view"));
        page = address.page();
        kind = address.constant("kind", SanctionKind.class, SanctionKind.BAN);
        target = address.constant("target", SanctionTarget.class, SanctionTarget.ADDRESS);
        value = address.text("value");
        refresh();
    }

    /** Says what it would be on, without putting it in force. */
    public void preview() {
        offer = null;
        commands.run(FORM, () -> {
            offer = sanctions.get().preview(target, value);
            value = offer.value();
        });
    }

    public void add() {
        offer = null;
        if (commands.run(FORM, () -> sanctions.get().add(new SanctionDraft(kind, target, value, reason, number())))) {
            messages.info("sanctions.added", value);
            value = "";
            reason = "";
            days = "";
            refresh();
        }
    }

    public void lift(SanctionView sanction) {
        if (commands.run("sanctions", () -> sanctions.get().lift(sanction.id()))) {
            messages.info("sanctions.lifted", sanction.value());
        }
        refresh();
    }

    private Integer number() {
        if (days.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(days);
        } catch (NumberFormatException e) {
            throw new InvalidInput(FieldError.of("days", "out-of-range", 1, Sanctions.MOST_DAYS));
        }
    }

    private void refresh() {
        found = sanctions.get().list(!ended, page, PAGE_SIZE);
        if (page > found.pages()) {
            page = found.pages();
            found = sanctions.get().list(!ended, page, PAGE_SIZE);
        }
    }

    /** Whether comments are moderated at all. */
    public boolean isInstalled() {
        return sanctions.isResolvable();
    }

    public String getAddress() {
        return viewAddress(ended) + (page == 1 ? "" : "&page=" + page);
    }

    public String viewAddress(boolean over) {
        return PATH + "?view=" + (over ? "ended" : "now");
    }

    /** What the offer would be on, in a sentence; empty before it was asked for. */
    public String getHits() {
        if (offer == null) {
            return "";
        }
        return offer.hits() == null
                ? messages.text("sanctions.hits.unknown", offer.value())
                : messages.text("sanctions.hits", offer.hits(), Sanctions.DAYS, offer.value());
    }

    /** How long one lasts, or how it ended. */
    public String end(SanctionView sanction) {
        return sanction.liftedAt() == null
                ? messages.text(sanction.until() == null ? "sanctions.forever" : "sanctions.until")
                : messages.text("sanctions.lifted-by", sanction.liftedBy());
    }

    public String look(SanctionView sanction) {
        return sanction.inForce() ? "active" : "disabled";
    }

    public String name(SanctionTarget one) {
        return messages.text("sanctions.target." + one.name().toLowerCase(Locale.ROOT));
    }

    public boolean isEnded() {
        return ended;
    }

    public Slice<SanctionView> getFound() {
        return found;
    }

    public SanctionKind[] getKinds() {
        return SanctionKind.values();
    }

    public SanctionTarget[] getTargets() {
        return SanctionTarget.values();
    }

    public SanctionKind getKind() {
        return kind;
    }

    public void setKind(SanctionKind kind) {
        this.kind = kind;
    }

    public SanctionTarget getTarget() {
        return target;
    }

    public void setTarget(SanctionTarget target) {
        this.target = target;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value.strip();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days.strip();
    }
}
