package org.broadsheet.web.admin.subscribers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.subscription.SubscriberDirectory;
import org.broadsheet.api.subscription.SubscriptionView;
import org.broadsheet.web.faces.PageAddress;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/** Who subscribes; to be searched by a part of the address. */
@Named("subscribersList")
@RequestScoped
@AdminPage(path = "/admin/subscribers/list", permission = Permission.VIEW_SUBSCRIBERS)
public class ListBacking {

    private static final int PAGE_SIZE = 50;

    @Inject
    private Instance<SubscriberDirectory> directory;

    @Inject
    private SectionCatalog sections;

    @Inject
    private PageAddress address;

    @Inject
    private PageMessages messages;

    private Slice<SubscriptionView> found;
    private Map<Long, String> names;

    /** Whether readers can subscribe at all. */
    public boolean isInstalled() {
        return directory.isResolvable();
    }

    public String getText() {
        return address.text("address");
    }

    public long getActive() {
        return directory.get().active();
    }

    public Slice<SubscriptionView> getFound() {
        if (found == null) {
            found = directory.get().list(getText(), address.page(), PAGE_SIZE);
        }
        return found;
    }

    public String getListAddress() {
        return "/admin/subscribers/list?address=" + address.encoded(getText());
    }

    /** {@code waiting}, {@code confirmed} or {@code ended}. */
    public String state(SubscriptionView subscription) {
        if (subscription.endedAt() != null) {
            return "ended";
        }
        return subscription.confirmedAt() == null ? "waiting" : "confirmed";
    }

    /** The sections by name, or that it is all of them. */
    public String sections(SubscriptionView subscription) {
        if (subscription.sectionIds().isEmpty()) {
            return messages.text("subscribers.all-sections");
        }
        return subscription.sectionIds().stream()
                .map(sectionNames()::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** All at once: a page of subscribers would ask for the same few again and again. */
    private Map<Long, String> sectionNames() {
        if (names == null) {
            names = sections.all().stream().collect(Collectors.toMap(Section::id, Section::name));
        }
        return names;
    }
}
