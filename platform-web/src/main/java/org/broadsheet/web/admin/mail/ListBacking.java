package org.broadsheet.web.admin.mail;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.api.mail.DeliveryContent;
import org.broadsheet.api.mail.DeliveryState;
import org.broadsheet.api.mail.DeliveryView;
import org.broadsheet.api.mail.MailLedger;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageAddress;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/** Everything mailed, by state; uncertain deliveries are settled here. */
@Named("mailList")
@ViewScoped
@AdminPage(path = "/admin/mail/list", permission = Permission.MANAGE_MAIL)
public class ListBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 50;
    private static final String PATH = "/admin/mail/list";

    @Inject
    private Instance<MailLedger> ledger;

    @Inject
    private PageAddress address;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    /** Null for all. */
    private DeliveryState state;

    private int page = 1;
    private Slice<DeliveryView> mails;
    private Map<DeliveryState, Long> counts = Map.of();
    private DeliveryView open;
    private DeliveryContent content;

    public void load() {
        if (isInstalled()) {
            state = address.constant("state", DeliveryState.class, null);
            page = address.page();
            refresh();
        }
    }

    private void refresh() {
        mails = ledger.get().list(state, page, PAGE_SIZE);
        Map<DeliveryState, Long> found = new EnumMap<>(DeliveryState.class);
        for (DeliveryState each : DeliveryState.values()) {
            found.put(each, ledger.get().count(each));
        }
        counts = found;
    }

    /** Shows what a mail says. */
    public void open(DeliveryView mail) {
        open = null;
        content = null;
        commands.run("mails", () -> {
            content = ledger.get().content(mail.id());
            open = mail;
        });
    }

    /** Sends an uncertain mail again. */
    public void resend(DeliveryView mail) {
        settle("mail.resent", mail, () -> ledger.get().resend(mail.id()));
    }

    /** Takes an uncertain mail as sent. */
    public void leave(DeliveryView mail) {
        settle("mail.left", mail, () -> ledger.get().leave(mail.id()));
    }

    private void settle(String sentence, DeliveryView mail, Runnable command) {
        if (commands.run("mails", command)) {
            messages.info(sentence, mail.recipient());
        }
        refresh();
    }

    /** Whether there is mail at all. */
    public boolean isInstalled() {
        return ledger.isResolvable();
    }

    public String getTransport() {
        return ledger.get().transport();
    }

    /** The states worth a tab: those that mails are in, and the one looked at. */
    public List<DeliveryState> getStates() {
        return Arrays.stream(DeliveryState.values())
                .filter(each -> each == state || counts.getOrDefault(each, 0L) > 0)
                .toList();
    }

    public long count(DeliveryState each) {
        return counts.getOrDefault(each, 0L);
    }

    public String stateAddress(DeliveryState each) {
        return PATH + "?state=" + (each == null ? "" : each.name().toLowerCase(Locale.ROOT));
    }

    /** The style sheet's name for a state. */
    public String look(DeliveryState each) {
        return switch (each) {
            case QUEUED -> "scheduled";
            case CLAIMED -> "sending";
            case SENT -> "sent";
            case DEFERRED -> "waiting";
            case FAILED -> "failed";
            case SUPPRESSED, CANCELLED -> "disabled";
            case UNCERTAIN -> "uncertain";
        };
    }

    public DeliveryState getState() {
        return state;
    }

    public Slice<DeliveryView> getMails() {
        return mails;
    }

    /** The mail whose content is shown, or null. */
    public DeliveryView getOpen() {
        return open;
    }

    public DeliveryContent getContent() {
        return content;
    }
}
