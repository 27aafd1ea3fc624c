package org.broadsheet.notify.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.broadsheet.api.mail.DeliveryState;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.notify.link.WishRef;
import org.broadsheet.notify.message.Composer;
import org.broadsheet.notify.message.Letter;
import org.broadsheet.notify.transport.MailTransport;
import org.broadsheet.notify.transport.Outcome;
import org.broadsheet.notify.transport.OutgoingMessage;
import org.broadsheet.notify.transport.TransportUnavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Everything there is to do at the moment: alerts to expand, leases to take back, mail to send. Runs on one thread of
 * a node at a time, and never in a transaction: each step commits its own.
 */
@ApplicationScoped
class MailRound {

    private static final Logger LOG = System.getLogger(MailRound.class.getName());

    @Inject
    Deliveries deliveries;

    @Inject
    Recipients recipients;

    @Inject
    ReadTogether together;

    @Inject
    Composer composer;

    @Inject
    MailTransport transport;

    @Inject
    @Any
    Instance<DeliverySource> sources;

    @Inject
    Clock clock;

    /** Seconds. Not in the manual: tests do not want to wait for two minutes. */
    @Inject
    @ConfigProperty(name = "broadsheet.mail.lease", defaultValue = "120")
    int lease;

    /** A name of its own for each start, so that a restarted node does not take its old leases for new ones. */
    private final String worker = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

    private final RandomGenerator random = RandomGenerator.getDefault();
    private int failuresToOpen;
    private Instant closedUntil = Instant.MIN;

    /** @param goOn asked between messages; once it says no, what is claimed goes back and the round ends */
    void run(BooleanSupplier goOn) {
        for (DeliverySource source : sources) {
            while (goOn.getAsBoolean() && source.expandNext()) {
                LOG.log(Level.DEBUG, "expanded an alert");
            }
        }
        int expired = deliveries.expireLeases();
        while (expired > 0) {
            LOG.log(Level.INFO, "took back {0} deliveries from a worker that is gone", expired);
            expired = deliveries.expireLeases();
        }
        while (goOn.getAsBoolean() && !clock.instant().isBefore(closedUntil)) {
            List<Claim> claims = deliveries.claim(worker, lease());
            if (claims.isEmpty()) {
                return;
            }
            send(claims, goOn);
        }
    }

    private void send(List<Claim> claims, BooleanSupplier goOn) {
        List<Claim> wanted = dropUnwanted(claims);
        if (wanted.isEmpty()) {
            return;
        }
        try (MailTransport.Line line = transport.open()) {
            failuresToOpen = 0;
            Composer.Batch batch = together.read(composer::batch);
            int accepted = 0;
            for (int i = 0; i < wanted.size(); i++) {
                if (!goOn.getAsBoolean()) {
                    release(wanted.subList(i, wanted.size()), "", Duration.ZERO);
                    return;
                }
                accepted += sendOne(wanted.get(i), batch, line) ? 1 : 0;
            }
            LOG.log(Level.INFO, "{0} mails of {1} sent to {2}", accepted, wanted.size(), transport.description());
        } catch (TransportUnavailable e) {
            Duration pause = Backoff.SERVER.after(++failuresToOpen, random);
            closedUntil = clock.instant().plus(pause);
            LOG.log(Level.WARNING, "mail cannot be sent, next try in {0} s: {1}", pause.toSeconds(), e.getMessage());
            release(wanted, e.getMessage(), pause);
        }
    }

    /** Whoever left before the turn came gets nothing. Of letters their writers know. */
    private List<Claim> dropUnwanted(List<Claim> claims) {
        Map<MailKind, Set<WishRef>> asked = new EnumMap<>(MailKind.class);
        claims.stream()
                .filter(claim -> claim.wish() != null)
                .forEach(claim -> asked.computeIfAbsent(claim.kind(), kind -> new HashSet<>())
                        .add(claim.wish()));
        Map<MailKind, Set<WishRef>> wanting = new HashMap<>();
        asked.forEach((kind, wishes) -> wanting.put(kind, together.read(() -> recipients.wanting(kind, wishes))));
        return claims.stream()
                .filter(claim -> claim.wish() == null
                        || wanting.get(claim.kind()).contains(claim.wish())
                        || !dropped(claim, DeliveryState.SUPPRESSED))
                .toList();
    }

    /** Always true; whether it was still ours to drop makes no difference to us. */
    private boolean dropped(Claim claim, DeliveryState reason) {
        deliveries.drop(claim.id(), worker, reason);
        return true;
    }

    /** Whether the server has it now. */
    private boolean sendOne(Claim claim, Composer.Batch batch, MailTransport.Line line) {
        Optional<Letter> letter;
        OutgoingMessage message;
        try {
            letter = together.read(() -> batch.compose(claim.envelope()));
            if (letter.isEmpty()) {
                deliveries.drop(claim.id(), worker, DeliveryState.CANCELLED);
                return false;
            }
            message = letter.get().toMessage();
        } catch (RuntimeException e) {
            putOff(claim, e);
            return false;
        }
        if (!deliveries.startAttempt(claim.id(), worker, lease(), letter.get().subject())) {
            return false;
        }
        Outcome outcome = line.send(message);
        finish(claim, outcome);
        return outcome.result() == Outcome.Result.ACCEPTED;
    }

    /** One mail that cannot be written must not hold up the others, nor come back for ever. */
    private void putOff(Claim claim, RuntimeException cause) {
        LOG.log(Level.ERROR, "delivery " + claim.id() + " cannot be written", cause);
        if (deliveries.startAttempt(claim.id(), worker, lease(), null)) {
            finish(claim, new Outcome(Outcome.Result.LATER, cause.toString()));
        }
    }

    private void finish(Claim claim, Outcome outcome) {
        Duration retryAfter = Backoff.MESSAGE.after(claim.attempts() + 1, random);
        if (!deliveries.finishAttempt(claim.id(), worker, outcome, retryAfter)) {
            LOG.log(Level.WARNING, "delivery {0} was settled by others: {1}", claim.id(), outcome);
        } else if (outcome.result() != Outcome.Result.ACCEPTED) {
            LOG.log(Level.INFO, "delivery {0}: {1} {2}", claim.id(), outcome.result(), outcome.reply());
        }
    }

    private void release(List<Claim> claims, String reason, Duration retryAfter) {
        deliveries.release(claims.stream().map(Claim::id).toList(), worker, reason, retryAfter);
    }

    private Duration lease() {
        return Duration.ofSeconds(lease);
    }
}
