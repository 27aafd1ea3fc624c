package org.broadsheet.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.broadsheet.api.mail.DeliveryState;
import org.broadsheet.api.mail.MailLedger;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.subscription.SubscriberDirectory;
import org.broadsheet.web.security.AdminPages;

/**
 * Whoever looks at the page, and what waits for them; for the layout. Shows no way to what the actor may not do or
 * what is not installed.
 */
@Named
@RequestScoped
public class Staff {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Settings settings;

    @Inject
    private Instance<ModerationDesk> moderation;

    @Inject
    private Instance<MailLedger> mail;

    @Inject
    private Instance<SubscriberDirectory> subscribers;

    @Inject
    private AdminPages pages;

    private Long waitingComments;
    private Long uncertainMails;

    /** @param permission a {@link Permission}'s name */
    public boolean may(String permission) {
        return actor().may(Permission.valueOf(permission));
    }

    /** Whether there is such a page of the admin, and this actor may open it. */
    public boolean opens(String path) {
        return pages.permission(path).filter(actor()::may).isPresent();
    }

    public String getName() {
        return actor().name();
    }

    public String getLogin() {
        return actor().login();
    }

    /** Up to two capitals for the round sign beside the name. */
    public String getInitials() {
        return Arrays.stream(getName().strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    public String getSiteName() {
        return settings.site().name();
    }

    /** Whether to show the way to the moderation desk. */
    public boolean isModerator() {
        return moderation.isResolvable() && actor().may(Permission.MODERATE_COMMENTS);
    }

    /** Whether to show the way to the mail. */
    public boolean isPostmaster() {
        return mail.isResolvable() && actor().may(Permission.MANAGE_MAIL);
    }

    /** Whether to show the way to the subscribers. */
    public boolean isSubscriberReader() {
        return subscribers.isResolvable() && actor().may(Permission.VIEW_SUBSCRIBERS);
    }

    /** How many comments are held; 0 for those who do not decide on them. */
    public long getWaitingComments() {
        if (waitingComments == null) {
            waitingComments = isModerator() ? moderation.get().waiting() : 0;
        }
        return waitingComments;
    }

    /** How many deliveries somebody has to settle; 0 for those who cannot. */
    public long getUncertainMails() {
        if (uncertainMails == null) {
            uncertainMails = isPostmaster() ? mail.get().count(DeliveryState.UNCERTAIN) : 0;
        }
        return uncertainMails;
    }

    private Actor actor() {
        return currentActor.get();
    }
}
