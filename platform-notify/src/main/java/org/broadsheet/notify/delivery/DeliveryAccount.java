package org.broadsheet.notify.delivery;

import java.util.Optional;
import java.util.function.Function;
import org.broadsheet.api.mail.DeliveryState;
import org.broadsheet.api.mail.DeliveryView;
import org.broadsheet.api.page.Slice;
import org.broadsheet.notify.message.Envelope;

/** The deliveries as an account: to look at, and to settle where only people can. */
public interface DeliveryAccount {

    /**
     * Newest first.
     *
     * @param state     null for all
     * @param page      from 1
     * @param subjectOf says what subject an untried one will have
     */
    Slice<DeliveryView> list(DeliveryState state, int page, int size, Function<Envelope, String> subjectOf);

    /** What to write a delivery's mail from; empty when there is none. */
    Optional<Envelope> envelope(long id);

    /** How many stand so. */
    long count(DeliveryState state);

    /**
     * Has an uncertain one sent again; others are left as they are.
     *
     * @throws org.broadsheet.api.error.NotFound when there is none
     */
    void resend(long id);

    /**
     * Takes an uncertain one as sent; others are left as they are.
     *
     * @throws org.broadsheet.api.error.NotFound when there is none
     */
    void leave(long id);
}
