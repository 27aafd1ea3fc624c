package org.broadsheet.notify.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.html.HtmlKind;
import org.broadsheet.api.html.HtmlSanitiser;
import org.broadsheet.api.mail.DeliveryContent;
import org.broadsheet.api.mail.DeliveryState;
import org.broadsheet.api.mail.DeliveryView;
import org.broadsheet.api.mail.MailLedger;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.notify.delivery.DeliveryAccount;
import org.broadsheet.notify.message.Composer;
import org.broadsheet.notify.message.Letter;
import org.broadsheet.notify.transport.MailTransport;

/** Shows the deliveries, and has people settle what only people can. */
@ApplicationScoped
@RequiresPermission(Permission.MANAGE_MAIL)
class MailLedgerService implements MailLedger {

    @Inject
    DeliveryAccount deliveries;

    @Inject
    Composer composer;

    @Inject
    HtmlSanitiser sanitiser;

    @Inject
    MailTransport transport;

    @Override
    public Slice<DeliveryView> list(DeliveryState state, int page, int size) {
        return deliveries.list(state, page, size, composer.batch()::subject);
    }

    /** Written anew, since what was sent is not kept: a story edited since shows as it is now. */
    @Override
    public DeliveryContent content(long deliveryId) {
        return deliveries
                .envelope(deliveryId)
                .flatMap(composer.batch()::preview)
                .map(this::content)
                .orElseThrow(() -> new NotFound("delivery", deliveryId));
    }

    private DeliveryContent content(Letter letter) {
        return new DeliveryContent(
                letter.subject(),
                letter.from().toUnicodeString(),
                letter.text(),
                sanitiser.sanitise(HtmlKind.MAIL, letter.html()).html());
    }

    @Override
    public long count(DeliveryState state) {
        return deliveries.count(state);
    }

    @Override
    public void resend(long deliveryId) {
        deliveries.resend(deliveryId);
    }

    @Override
    public void leave(long deliveryId) {
        deliveries.leave(deliveryId);
    }

    @Override
    public String transport() {
        return transport.description();
    }
}
