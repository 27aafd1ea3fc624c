package org.broadsheet.notify.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Carries the news that something was queued from a transaction's end to this node's worker; touches no database. */
@ApplicationScoped
class WakeUp {

    private volatile Runnable listener = () -> {};

    void listen(Runnable worker) {
        listener = worker;
    }

    void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailQueued event) {
        listener.run();
    }
}
