package org.broadsheet.api.mail;

import org.broadsheet.api.page.Slice;

/** The account of everything mailed, for staff. */
public interface MailLedger {

    /** @param state null for all; newest first */
    Slice<DeliveryView> list(DeliveryState state, int page, int size);

    /** What a delivery says or would say. @throws org.broadsheet.api.error.NotFound when there is none */
    DeliveryContent content(long deliveryId);

    /** How many stand so. */
    long count(DeliveryState state);

    /** Settles an uncertain delivery by sending it again. Others are left as they are. */
    void resend(long deliveryId);

    /** Settles an uncertain delivery by taking it as sent. Others are left as they are. */
    void leave(long deliveryId);

    /** Where mail goes at the moment: {@code smtp://host:port} or the folder of {@code .eml} files. */
    String transport();
}
